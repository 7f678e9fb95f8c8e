using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers.Enums;

/// <summary>Which texts a switch has an arm for, and whether it has one for all others.</summary>
internal sealed class SwitchCoverage
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>Whether every other text has an arm.</summary>
    public bool HasOther { get; private set; }

    public static SwitchCoverage Of(ISwitchOperation statement)
    {
        var coverage = new SwitchCoverage();
        foreach (ICaseClauseOperation clause in statement.Cases.SelectMany(static section => section.Clauses))
        {
            switch (clause)
            {
                case IDefaultCaseClauseOperation:
                    coverage.HasOther = true;
                    break;
                case ISingleValueCaseClauseOperation single:
                    coverage.Take(single.Value);
                    break;
                case IPatternCaseClauseOperation { Guard: null } matched:
                    coverage.Take(matched.Pattern);
                    break;
            }
        }

        return coverage;
    }

    public static SwitchCoverage Of(ISwitchExpressionOperation expression)
    {
        var coverage = new SwitchCoverage();
        foreach (ISwitchExpressionArmOperation arm in expression.Arms.Where(static arm => arm.Guard is null))
        {
            coverage.Take(arm.Pattern);
        }

        return coverage;
    }

    public bool Has(string text) => _texts.Contains(text);

    private void Take(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: string text })
        {
            _texts.Add(text);
        }
    }

    private void Take(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                Take(constant.Value);
                break;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                Take(either.LeftPattern);
                Take(either.RightPattern);
                break;
            case IDiscardPatternOperation or IDeclarationPatternOperation or ITypePatternOperation:
                HasOther = true;
                break;
            case INegatedPatternOperation:
                // Matches all but something: nothing certain can be said.
                HasOther = true;
                break;
        }
    }
}

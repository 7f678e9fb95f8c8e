using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Analyzers.Limits;

/// <summary>What the attributes of a property or parameter demand of its value.</summary>
internal sealed record LimitFacts(string Name, SpecLocation Location)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    public NumberLimits? Number { get; private set; }

    public TextLimitFacts? Text { get; private set; }

    public UriLimits? Uri { get; private set; }

    public ItemLimits? Items { get; private set; }

    /// <summary>The demands; null for a symbol that KreaGen did not make or that has none.</summary>
    public static LimitFacts? Read(ISymbol symbol, KnownTypes types)
    {
        if (symbol.GetAttributes() is not { Length: > 1 } attributes || SpecLocation.Read(symbol, types) is not { } location)
        {
            return null;
        }

        var facts = new LimitFacts(symbol.Name, location);
        foreach (AttributeData attribute in attributes)
        {
            facts.Take(attribute);
        }

        return facts;
    }

    private void Take(AttributeData attribute)
    {
        ImmutableArray<TypedConstant> arguments = attribute.ConstructorArguments;
        switch (attribute.AttributeClass?.ContainingNamespace.ToDisplayString(), attribute.AttributeClass?.Name)
        {
            case (Annotations, "RangeAttribute") when arguments.Length == 2:
                Number = (Number ?? NumberLimits.None) with
                {
                    Least = Bound(arguments[0].Value),
                    Most = Bound(arguments[1].Value),
                    LeastIsExcluded = Named(attribute, "MinimumIsExclusive") is true,
                    MostIsExcluded = Named(attribute, "MaximumIsExclusive") is true,
                };
                break;
            case ("KreaGen.Values", "MultipleOfAttribute") when arguments is [{ Value: double step }]:
                Number = (Number ?? NumberLimits.None) with { Step = Bound(step) };
                break;
            case (Annotations, "StringLengthAttribute") when arguments is [{ Value: int most }]:
                Text = (Text ?? TextLimitFacts.None) with { Least = Named(attribute, "MinimumLength") as int? ?? 0, Most = most };
                break;
            case (Annotations, "RegularExpressionAttribute") when arguments is [{ Value: string pattern }]:
                Text = (Text ?? TextLimitFacts.None) with { Pattern = pattern };
                break;
            case ("KreaGen.Values", "UriRuleAttribute"):
                Uri = new(
                    arguments.SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values : ImmutableArray.Create(argument)).Select(static scheme => scheme.Value).OfType<string>().ToImmutableArray(),
                    Named(attribute, "MaxLength") as int? ?? 0,
                    Named(attribute, "PublicHost") is true);
                break;
            case ("KreaGen.Values", "ItemCountAttribute") when arguments is [{ Value: int least }, { Value: int most }]:
                Items = (Items ?? ItemLimits.None) with { Least = least, Most = most };
                break;
            case ("KreaGen.Values", "UniqueItemsAttribute"):
                Items = (Items ?? ItemLimits.None) with { AreUnique = true };
                break;
        }
    }

    private static object? Named(AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    /// <summary>The bound as a decimal; null for one that says nothing or that no decimal can hold.</summary>
    private static decimal? Bound(object? value) => value switch
    {
        int.MinValue or int.MaxValue => null,
        IConvertible number when Numbers.TryDecimal(number, out decimal exact) => exact,
        _ => null,
    };
}

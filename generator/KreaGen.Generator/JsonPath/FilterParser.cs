using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.JsonPath;

/// <summary>Parses the conditions of filters and sees that they are well-typed (RFC 9535, section 2.4.3).</summary>
internal sealed class FilterParser(JsonPathScanner scanner, JsonPathParser queries)
{
    public Expression ParseCondition()
    {
        queries.Descend();
        ImmutableArray<Expression> operands = ParseOperands("||", () => Join(ParseOperands("&&", ParseBasic), static all => new AndExpression(all)));
        queries.Ascend();
        return Join(operands, static all => new OrExpression(all));
    }

    private static Expression Join(ImmutableArray<Expression> operands, Func<ImmutableArray<Expression>, Expression> join)
        => operands.Length == 1 ? operands[0] : join(operands);

    private ImmutableArray<Expression> ParseOperands(string sign, Func<Expression> parse)
    {
        ImmutableArray<Expression>.Builder operands = ImmutableArray.CreateBuilder<Expression>();
        while (true)
        {
            operands.Add(parse());
            int before = scanner.Position;
            scanner.SkipBlanks();
            if (!scanner.TryTake(sign))
            {
                scanner.Reset(before);
                return operands.ToImmutable();
            }

            scanner.SkipBlanks();
        }
    }

    private Expression ParseBasic()
    {
        if (scanner.TryTake("!"))
        {
            scanner.SkipBlanks();
            return new NotExpression(scanner.Current == '(' ? ParseParentheses() : ParseTest(ParseOperand(), scanner.Position));
        }

        if (scanner.Current == '(')
        {
            return ParseParentheses();
        }

        int start = scanner.Position;
        Expression left = ParseOperand();
        int afterLeft = scanner.Position;
        scanner.SkipBlanks();
        if (TryOperator() is not { } comparison)
        {
            scanner.Reset(afterLeft);
            return ParseTest(left, start);
        }

        RequireComparable(left, start);
        scanner.SkipBlanks();
        int rightStart = scanner.Position;
        Expression right = ParseOperand();
        RequireComparable(right, rightStart);
        return new ComparisonExpression(left, comparison, right);
    }

    private Expression ParseParentheses()
    {
        scanner.Expect("(");
        scanner.SkipBlanks();
        Expression condition = ParseCondition();
        scanner.SkipBlanks();
        scanner.Expect(")");
        return condition;
    }

    private Expression ParseOperand()
    {
        switch (scanner.Current)
        {
            case '@' or '$':
                bool fromRoot = scanner.TryTake("$");
                if (!fromRoot)
                {
                    scanner.Expect("@");
                }

                return new QueryExpression(fromRoot, queries.ParseSegments());
            case '\'' or '"':
                return new LiteralExpression(JsonValue.Create(scanner.ReadString()));
            case '-' or (>= '0' and <= '9'):
                return new LiteralExpression(NumberNode.Create(scanner.ReadNumber()));
        }

        if (scanner.TryFunctionName() is { } name)
        {
            return ParseFunction(name);
        }

        return scanner.TryTake("true") ? new LiteralExpression(JsonValue.Create(true))
            : scanner.TryTake("false") ? new LiteralExpression(JsonValue.Create(false))
            : scanner.TryTake("null") ? new LiteralExpression(null)
            : throw scanner.Fail("expected a query, a literal or a function");
    }

    private FunctionExpression ParseFunction(string name)
    {
        int start = scanner.Position - name.Length;
        FunctionSignature function = FunctionSignature.Find(name)
            ?? throw new JsonPathSyntaxException($"there is no function '{name}'", start);
        queries.Descend();
        scanner.Expect("(");
        scanner.SkipBlanks();
        ImmutableArray<Expression>.Builder arguments = ImmutableArray.CreateBuilder<Expression>();
        while (scanner.Current != ')')
        {
            if (arguments.Count > 0)
            {
                scanner.Expect(",");
                scanner.SkipBlanks();
            }

            arguments.Add(ParseArgument(function, arguments.Count));
            scanner.SkipBlanks();
        }

        scanner.Expect(")");
        queries.Ascend();
        return arguments.Count == function.Parameters.Length
            ? new FunctionExpression(function, arguments.ToImmutable())
            : throw new JsonPathSyntaxException($"'{name}' takes a different number of arguments", start);
    }

    // None of the functions takes a condition, so that an argument is always one operand.
    private Expression ParseArgument(FunctionSignature function, int index)
    {
        int start = scanner.Position;
        Expression argument = ParseOperand();
        bool fits = index < function.Parameters.Length && (function.Parameters[index] == FunctionType.Nodes
            ? argument is QueryExpression
            : IsValue(argument));
        return fits ? argument : throw new JsonPathSyntaxException($"'{function.Name}' does not take this kind of argument", start);
    }

    private static Expression ParseTest(Expression operand, int start) => operand switch
    {
        QueryExpression => operand,
        FunctionExpression { Function.Result: not FunctionType.Value } => operand,
        _ => throw new JsonPathSyntaxException("a value is not a condition; compare it with another value", start),
    };

    private static void RequireComparable(Expression operand, int start)
    {
        if (!IsValue(operand))
        {
            throw new JsonPathSyntaxException("only single values can be compared", start);
        }
    }

    private static bool IsValue(Expression operand) => operand switch
    {
        LiteralExpression => true,
        QueryExpression query => query.IsSingular,
        FunctionExpression function => function.Function.Result == FunctionType.Value,
        _ => false,
    };

    private ComparisonOperator? TryOperator()
        => scanner.TryTake("==") ? ComparisonOperator.Equal
            : scanner.TryTake("!=") ? ComparisonOperator.NotEqual
            : scanner.TryTake("<=") ? ComparisonOperator.LessOrEqual
            : scanner.TryTake("<") ? ComparisonOperator.Less
            : scanner.TryTake(">=") ? ComparisonOperator.GreaterOrEqual
            : scanner.TryTake(">") ? ComparisonOperator.Greater
            : null;
}

using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.JsonPath;

/// <summary>Decides the conditions of filters for one node at a time.</summary>
internal sealed class FilterEvaluator(JsonPathEvaluator queries)
{
    private readonly RegularExpressions _expressions = new();

    public bool IsTrue(Expression condition, JsonNode? current) => condition switch
    {
        OrExpression or => or.Operands.Any(operand => IsTrue(operand, current)),
        AndExpression and => and.Operands.All(operand => IsTrue(operand, current)),
        NotExpression not => !IsTrue(not.Operand, current),
        QueryExpression query => queries.Evaluate(query, current).Count > 0,
        ComparisonExpression comparison => ValueComparison.IsTrue(ValueOf(comparison.Left, current), comparison.Operator, ValueOf(comparison.Right, current)),
        FunctionExpression function => Matches(function, current),
        _ => throw new InvalidOperationException("The parser lets no other expression be a condition."),
    };

    private FilterValue ValueOf(Expression expression, JsonNode? current)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                return FilterValue.Of(literal.Value);
            case QueryExpression query:
                return Single(query, current);
            case FunctionExpression { Function.Name: "count" } count:
                return Number(queries.Evaluate((QueryExpression)count.Arguments[0], current).Count);
            case FunctionExpression { Function.Name: "value" } value:
                return Single((QueryExpression)value.Arguments[0], current);
            case FunctionExpression { Function.Name: "length" } length:
                return Length(ValueOf(length.Arguments[0], current));
            default:
                throw new InvalidOperationException("The parser lets no other expression be a value.");
        }
    }

    private FilterValue Single(QueryExpression query, JsonNode? current)
    {
        IReadOnlyList<PathNode> nodes = queries.Evaluate(query, current);
        return nodes.Count == 1 ? FilterValue.Of(nodes[0].Value) : FilterValue.Nothing;
    }

    private static FilterValue Length(FilterValue value) => value.Node switch
    {
        JsonObject members => Number(members.Count),
        JsonArray items => Number(items.Count),
        JsonValue scalar when scalar.Text() is { } text => Number(text.Length - text.Count(char.IsLowSurrogate)),
        _ => FilterValue.Nothing,
    };

    private bool Matches(FunctionExpression function, JsonNode? current)
        => ValueOf(function.Arguments[0], current).Node is JsonValue subject
            && ValueOf(function.Arguments[1], current).Node is JsonValue pattern
            && subject.Text() is { } text
            && pattern.Text() is { } expression
            && _expressions.IsMatch(text, expression, whole: function.Function == FunctionSignature.Match);

    private static FilterValue Number(int number)
        => FilterValue.Of(Text.NumberNode.Create(number.ToString(CultureInfo.InvariantCulture)));
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace KreaGen.Generator.JsonPath;

/// <summary>A JSONPath expression of RFC 9535.</summary>
internal sealed record JsonPathQuery(ImmutableArray<Segment> Segments)
{
    public static bool TryParse(string expression, [NotNullWhen(true)] out JsonPathQuery? query, [NotNullWhen(false)] out JsonPathError? error)
        => TryParse(expression, hyphens: false, out query, out error);

    /// <summary>Reads names such as <c>.x-key</c> too: no JSONPath, but common in overlays, the specification's own among them.</summary>
    public static bool TryParseLoosely(string expression, [NotNullWhen(true)] out JsonPathQuery? query)
        => TryParse(expression, hyphens: true, out query, out _);

    /// <summary>The nodes that the expression selects, in document order, as often as it selects them.</summary>
    /// <exception cref="JsonPathLimitException">The expression visits too many nodes.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was canceled.</exception>
    public IReadOnlyList<PathNode> Evaluate(JsonNode? root, CancellationToken cancellationToken)
        => new JsonPathEvaluator(root, cancellationToken).Evaluate(Segments);

    private static bool TryParse(string expression, bool hyphens, [NotNullWhen(true)] out JsonPathQuery? query, [NotNullWhen(false)] out JsonPathError? error)
    {
        try
        {
            query = new JsonPathQuery(new JsonPathParser(expression, hyphens).ParseQuery());
            error = null;
            return true;
        }
        catch (JsonPathSyntaxException fault)
        {
            query = null;
            error = new JsonPathError(fault.Message, fault.Offset);
            return false;
        }
    }
}

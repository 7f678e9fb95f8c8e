namespace KreaGen.Generator.Documents.JsonPath;

/// <summary>An evaluation visited more nodes than any sensible expression does.</summary>
internal sealed class JsonPathLimitException(long limit)
    : InvalidOperationException(FormattableString.Invariant($"The expression visits more than {limit} nodes."));

namespace KreaGen.Generator.JsonPath;

/// <summary>An evaluation visited more nodes, or took more time, than any sensible expression does.</summary>
internal sealed class JsonPathLimitException(string message) : InvalidOperationException(message);

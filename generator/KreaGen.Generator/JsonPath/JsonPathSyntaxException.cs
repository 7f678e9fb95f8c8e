namespace KreaGen.Generator.JsonPath;

/// <summary>Unwinds the parser from the first fault; never leaves <see cref="JsonPathQuery"/>.</summary>
internal sealed class JsonPathSyntaxException(string message, int offset) : FormatException(message)
{
    /// <summary>Where in the expression, in UTF-16 code units.</summary>
    public int Offset { get; } = offset;
}

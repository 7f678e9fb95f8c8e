namespace KreaGen.Generator.Model;

/// <summary>A known value of an open enum.</summary>
/// <param name="Name">The C# member name.</param>
/// <param name="Value">The value on the wire: the text itself, the digits of a number, or JSON where values are of several types.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record EnumMemberModel(string Name, string Value, DocModel Docs)
{
    /// <summary>That it is deprecated, in the document's words; null when it is not.</summary>
    public string? Deprecation { get; init; }
}

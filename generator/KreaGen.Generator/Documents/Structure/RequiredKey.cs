namespace KreaGen.Generator.Documents.Structure;

/// <summary>A key that an object must have.</summary>
/// <param name="keywords">The keyword, or several of which one must be there.</param>
internal sealed class RequiredKey(params Keyword[] keywords)
{
    public IReadOnlyList<Keyword> Keywords { get; } = keywords;

    /// <summary>The keyword and the value that ask for it; null for always.</summary>
    public (Keyword Keyword, string Value)? Condition { get; init; }

    /// <summary>The last version of OpenAPI that asks for it; null for all.</summary>
    public SpecVersion? LastVersion { get; init; }

    /// <summary>Whether the client is the same without it.</summary>
    public bool IsWording { get; init; }
}

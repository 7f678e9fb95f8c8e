namespace KreaGen.Generator.Documents.Structure;

/// <summary>A word that OpenAPI, JSON Schema or an extension gives a meaning: one row of <see cref="Keywords"/>.</summary>
/// <param name="name">The word as documents write it.</param>
/// <param name="traits">What it means in a schema.</param>
internal sealed class Keyword(string name, KeywordTraits traits)
{
    public string Name { get; } = name;

    public bool Is(KeywordTraits trait) => (traits & trait) != 0;

    public override string ToString() => Name;
}

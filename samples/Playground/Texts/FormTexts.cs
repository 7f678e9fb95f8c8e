namespace KreaGen.Samples.Playground.Texts;

/// <summary>What a provider's document says about the fields of the form, in one language. Empty where it says nothing.</summary>
internal sealed record FormTexts(string Prompt, string Size, string Quality, string Seed, string Check)
{
    /// <summary>The document's own prompt.</summary>
    public string Example { get; init; } = "";

    /// <summary>What the ratios mean, in their order.</summary>
    public IReadOnlyList<string> Sizes { get; init; } = [];

    /// <summary>What the qualities mean, in their order.</summary>
    public IReadOnlyList<string> Qualities { get; init; } = [];
}

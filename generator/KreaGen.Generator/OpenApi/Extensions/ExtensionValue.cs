using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.OpenApi.Extensions;

/// <summary>A member of one of our extensions, whether it is there or not.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Node">Its value.</param>
internal readonly record struct ExtensionValue(string Name, OpenApiNode Node)
{
    /// <summary>Whether it is written, be it with null.</summary>
    public bool IsGiven { get; init; }

    public string? Text => Node.Text;

    public IEnumerable<string> Texts => Node.Texts;

    /// <summary>One text, or a list of them.</summary>
    public IReadOnlyList<string> TextOrTexts => Text is { } one ? [one] : Texts.ToList();

    /// <summary>Where the value stands in its file; where the extension stands, if there is none.</summary>
    public SourceLocation Location => Node.Location;
}

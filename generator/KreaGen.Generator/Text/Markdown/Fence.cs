namespace KreaGen.Generator.Text.Markdown;

/// <summary>A fenced block of a page that says it is YAML or JSON.</summary>
/// <param name="Start">The offset of the opening fence in the page.</param>
/// <param name="Marker">The opening fence, such as three backticks.</param>
/// <param name="IsJson">Whether the block says it is JSON.</param>
/// <param name="IsClosed">Whether a closing fence was found.</param>
/// <param name="Content">What the block holds, its own indentation removed.</param>
/// <param name="Lines">The lines of the content with their places in the page.</param>
internal sealed record Fence(int Start, string Marker, bool IsJson, bool IsClosed, string Content, TextLine[] Lines);

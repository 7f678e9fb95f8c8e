namespace KreaGen.Generator.Emission.Documentation;

/// <summary>A block of a description. Inline markup is still in the texts.</summary>
internal abstract record MarkdownBlock
{
    private MarkdownBlock()
    {
    }

    internal sealed record Paragraph(string Text) : MarkdownBlock;

    internal sealed record Heading(string Text) : MarkdownBlock;

    internal sealed record Code(IReadOnlyList<string> Lines) : MarkdownBlock;

    internal sealed record Listing(bool IsNumbered, IReadOnlyList<IReadOnlyList<MarkdownBlock>> Items) : MarkdownBlock;

    internal sealed record Table(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : MarkdownBlock;
}

using KreaGen.Generator.Collections;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Documentation;

/// <summary>Documentation comments: lines that begin with <c>///</c>, for a hole of their own. Nothing to say is the empty string.</summary>
/// <remarks>
/// The first paragraph (or list) of a description is the summary, the rest and the facts are remarks. With several languages
/// each has its paragraphs in both. Descriptions are untrusted: their markup is rebuilt, never passed on.
/// </remarks>
internal static class XmlDoc
{
    /// <summary>Summary and remarks of a type or member.</summary>
    public static string Member(DocModel doc) => Member(Texts(doc), doc);

    /// <summary>Summary and remarks of a type or member; what to say where the document says nothing.</summary>
    public static string Member(DocModel doc, string otherwise) => Member(TextsOrElse(doc, otherwise), doc);

    /// <summary>A name or value of the document that a name of C# stands for; nothing where that one has the same letters already.</summary>
    public static string Spelled(string text, string name) => Letters(text).Equals(Letters(name), StringComparison.OrdinalIgnoreCase) ? "" : Code(text);

    /// <summary>Text of a document as code in a description of ours.</summary>
    public static string Code(string text) => "`" + text.Replace('`', '\'') + "`";

    /// <summary>What a parameter is.</summary>
    /// <param name="name">The parameter's identifier, without <c>@</c>.</param>
    public static string Param(string name, DocModel doc) => Section($"<param name=\"{name}\">", doc, "</param>");

    /// <inheritdoc cref="Param(string, DocModel)"/>
    public static string Param(string name, string text) => Param(name, DocModel.Of(text));

    /// <summary>What a method gives back.</summary>
    public static string Returns(DocModel doc) => Section("<returns>", doc, "</returns>");

    /// <inheritdoc cref="Returns(DocModel)"/>
    public static string Returns(string text) => Returns(DocModel.Of(text));

    /// <summary>When a method throws.</summary>
    /// <param name="cref">The exception, as <c>global::</c> names it: never text from a document.</param>
    public static string Exception(string cref, DocModel doc) => Section($"<exception cref=\"{CSharpEscaper.XmlAttribute(cref)}\">", doc, "</exception>");

    /// <inheritdoc cref="Exception(string, DocModel)"/>
    public static string Exception(string cref, string text) => Exception(cref, DocModel.Of(text));

    /// <summary>What a parameter is; what to say where the document says nothing.</summary>
    public static string Param(string name, DocModel doc, string otherwise)
        => Section($"<param name=\"{name.TrimStart('@')}\">", TextsOrElse(doc, otherwise), doc, "</param>");

    /// <summary>What a method gives back; what to say where the document says nothing.</summary>
    public static string Returns(DocModel doc, string otherwise) => Section("<returns>", TextsOrElse(doc, otherwise), doc, "</returns>");

    private static string Member(List<IReadOnlyList<MarkdownBlock>> texts, DocModel doc)
    {
        List<MarkdownBlock> summary = [.. texts.SelectMany(blocks => blocks.Take(SummaryLength(blocks)))];
        List<MarkdownBlock> remarks = [.. texts.SelectMany(blocks => blocks.Skip(SummaryLength(blocks)))];
        (summary.Count > 0 ? remarks : summary).AddRange(Facts(doc));
        return Comment([.. Section("<summary>", summary, "</summary>"), .. Section("<remarks>", remarks, "</remarks>")]);
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    // A text of nothing but markup says nothing either.
    private static List<IReadOnlyList<MarkdownBlock>> TextsOrElse(DocModel doc, string otherwise)
        => Texts(doc) is { Count: > 0 } texts ? texts : Texts(DocModel.Of(otherwise));

    // A language that lacks a text repeats the neutral one: once is enough.
    private static List<IReadOnlyList<MarkdownBlock>> Texts(DocModel doc) =>
    [
        .. doc.Texts.Select(text => text.Text)
            .Distinct(StringComparer.Ordinal)
            .Select(ReadVisible)
            .Where(blocks => blocks.Count > 0),
    ];

    // A paragraph of nothing but an image leaves nothing to show.
    private static IReadOnlyList<MarkdownBlock> ReadVisible(string text) =>
    [
        .. MarkdownReader.Read(text)
            .Where(block => block is not MarkdownBlock.Paragraph paragraph || InlineWriter.ToXml(paragraph.Text).Length > 0),
    ];

    private static IEnumerable<MarkdownBlock> Facts(DocModel doc)
    {
        string facts = string.Join(" ", doc.Facts.Select(fact => Description.Clean(fact.Text).Replace('\n', ' ').Trim()));
        if (facts.Length > 0)
        {
            yield return new MarkdownBlock.Paragraph(facts);
        }
    }

    private static int SummaryLength(IReadOnlyList<MarkdownBlock> blocks)
    {
        int length = blocks.Count > 1 && blocks[0] is MarkdownBlock.Heading ? 2 : 1;

        // "One of:" says nothing without its list.
        bool announces = blocks.Count > length
            && blocks[length - 1] is MarkdownBlock.Paragraph paragraph
            && paragraph.Text.TrimEnd('*', '_', ' ').EndsWith(":", StringComparison.Ordinal)
            && blocks[length] is MarkdownBlock.Listing;
        return announces ? length + 1 : length;
    }

    private static string Section(string start, DocModel doc, string end) => Section(start, Texts(doc), doc, end);

    private static string Section(string start, List<IReadOnlyList<MarkdownBlock>> texts, DocModel doc, string end)
        => Comment(Section(start, [.. texts.SelectMany(blocks => blocks), .. Facts(doc)], end));

    private static IEnumerable<string> Section(string start, List<MarkdownBlock> blocks, string end)
        => blocks.Count > 0 ? XmlBlocks.Element(start, blocks, end) : [];

    private static string Comment(IEnumerable<string> lines)
        => string.Join("\n", lines.Select(line => line.Length > 0 ? "/// " + line.TrimEnd() : "///"));
}

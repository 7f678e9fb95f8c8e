using KreaGen.Generator.Emission.Templates;

namespace KreaGen.Generator.Emission.Documentation;

/// <summary>Writes blocks as the elements that editors show in tooltips.</summary>
internal static class XmlBlocks
{
    /// <summary>An element that holds blocks: a single paragraph stands in it directly.</summary>
    public static IEnumerable<string> Element(string start, IReadOnlyList<MarkdownBlock> blocks, string end)
        => blocks.Count == 1 && blocks[0] is MarkdownBlock.Paragraph paragraph
            ? XmlFlow.Element(start, InlineWriter.ToXml(paragraph.Text), end)
            : [start, .. blocks.SelectMany(Block), end];

    private static IEnumerable<string> Block(MarkdownBlock block) => block switch
    {
        MarkdownBlock.Paragraph paragraph => XmlFlow.Element("<para>", InlineWriter.ToXml(paragraph.Text), "</para>"),
        MarkdownBlock.Heading heading => XmlFlow.Element("<para><b>", InlineWriter.ToXml(heading.Text), "</b></para>"),
        MarkdownBlock.Code code => ["<code>", .. code.Lines.Select(CSharpEscaper.XmlText), "</code>"],
        MarkdownBlock.Listing list => Listing(list),
        MarkdownBlock.Table table => Table(table),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static IEnumerable<string> Listing(MarkdownBlock.Listing list) =>
    [
        list.IsNumbered ? "<list type=\"number\">" : "<list type=\"bullet\">",
        .. list.Items.SelectMany(item => Element("<item><description>", item, "</description></item>")),
        "</list>",
    ];

    // Editors show two columns: the first cell, and the others, each behind its header so that a row can be read alone.
    private static IEnumerable<string> Table(MarkdownBlock.Table table)
    {
        yield return "<list type=\"table\">";
        foreach (string line in Row(table.Header, (cell, _) => cell, "<listheader>", "</listheader>"))
        {
            yield return line;
        }

        foreach (IReadOnlyList<string> row in table.Rows)
        {
            bool needsHeaders = row.Count > 2;
            foreach (string line in Row(row, (cell, column) => needsHeaders ? Behind(table.Header, column, cell) : cell, "<item>", "</item>"))
            {
                yield return line;
            }
        }

        yield return "</list>";
    }

    private static IEnumerable<string> Row(IReadOnlyList<string> cells, Func<string, int, string> text, string start, string end)
    {
        string term = cells.Count > 0 ? InlineWriter.ToXml(cells[0]) : "";
        string description = string.Join("; ", cells
            .Select((cell, column) => column > 0 && cell.Length > 0 ? InlineWriter.ToXml(text(cell, column)) : "")
            .Where(xml => xml.Length > 0));
        return XmlFlow.Element(start, $"<term>{term}</term><description>{description}</description>", end);
    }

    private static string Behind(IReadOnlyList<string> header, int column, string cell)
        => column < header.Count && header[column].Length > 0 ? $"{header[column]}: {cell}" : cell;
}

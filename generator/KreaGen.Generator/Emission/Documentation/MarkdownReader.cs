namespace KreaGen.Generator.Emission.Documentation;

/// <summary>Reads the blocks of a description: the part of CommonMark (and GitHub's tables) that API descriptions use.</summary>
internal static class MarkdownReader
{
    // Deeper lists and quotes are read as text.
    private const int MaxBlockDepth = 4;

    public static IReadOnlyList<MarkdownBlock> Read(string description)
        => Read(HtmlTags.ToMarkdown(Description.Clean(description)).Split('\n'), depth: 0);

    private static List<MarkdownBlock> Read(IReadOnlyList<string> lines, int depth)
    {
        var blocks = new List<MarkdownBlock>();
        var paragraph = new List<string>();
        int line = 0;
        while (line < lines.Count)
        {
            int next = line;
            List<MarkdownBlock>? read = ReadBlock(lines, line, depth, ref next);
            if (read is null)
            {
                paragraph.Add(lines[line].Trim());
                line++;
                continue;
            }

            EndParagraph(paragraph, blocks);
            blocks.AddRange(read);
            line = next;
        }

        EndParagraph(paragraph, blocks);
        return blocks;
    }

    // Null for a line that belongs to a paragraph.
    private static List<MarkdownBlock>? ReadBlock(IReadOnlyList<string> lines, int line, int depth, ref int next)
    {
        string text = lines[line];
        next = line + 1;
        if (MarkdownLine.IsBlank(text) || MarkdownLine.IsRule(text))
        {
            return [];
        }

        if (MarkdownLine.Fence(text) is string fence)
        {
            return [ReadCode(lines, line, fence, out next)];
        }

        if (MarkdownLine.Heading(text) is string heading)
        {
            return [new MarkdownBlock.Heading(heading)];
        }

        if (MarkdownTable.Read(lines, line, out int afterTable) is { } table)
        {
            next = afterTable;
            return [table];
        }

        if (depth < MaxBlockDepth && MarkdownLine.IsQuote(text))
        {
            return Read(Quoted(lines, line, out next), depth + 1);
        }

        return depth < MaxBlockDepth && MarkdownLine.ItemContent(text, out _) > 0 ? [ReadList(lines, line, depth, out next)] : null;
    }

    private static MarkdownBlock.Code ReadCode(IReadOnlyList<string> lines, int line, string fence, out int next)
    {
        int indent = MarkdownLine.Indent(lines[line]);
        var code = new List<string>();
        for (next = line + 1; next < lines.Count; next++)
        {
            string text = lines[next];
            if (MarkdownLine.Fence(text) is string end && end.StartsWith(fence, StringComparison.Ordinal))
            {
                next++;
                break;
            }

            code.Add(text.Substring(Math.Min(indent, MarkdownLine.Indent(text))));
        }

        return new MarkdownBlock.Code(code);
    }

    private static List<string> Quoted(IReadOnlyList<string> lines, int line, out int next)
    {
        var quoted = new List<string>();
        for (next = line; next < lines.Count && MarkdownLine.IsQuote(lines[next]); next++)
        {
            quoted.Add(lines[next].TrimStart().Substring(1));
        }

        return quoted;
    }

    private static MarkdownBlock.Listing ReadList(IReadOnlyList<string> lines, int line, int depth, out int next)
    {
        int indent = MarkdownLine.Indent(lines[line]);
        MarkdownLine.ItemContent(lines[line], out bool isNumbered);
        var items = new List<IReadOnlyList<MarkdownBlock>>();
        next = line;
        while (next < lines.Count)
        {
            int content = MarkdownLine.ItemContent(lines[next], out bool isNumberedToo);
            if (content == 0 || isNumberedToo != isNumbered || MarkdownLine.Indent(lines[next]) > indent + 1)
            {
                break;
            }

            items.Add(Read(ItemLines(lines, next, content, indent, out next), depth + 1));
            next = SkipBlank(lines, next);
        }

        return new MarkdownBlock.Listing(isNumbered, items);
    }

    private static List<string> ItemLines(IReadOnlyList<string> lines, int line, int content, int indent, out int next)
    {
        List<string> item = [lines[line].Substring(content)];
        for (next = line + 1; next < lines.Count; next++)
        {
            string text = lines[next];
            if (MarkdownLine.IsBlank(text))
            {
                int after = SkipBlank(lines, next);
                if (after == lines.Count || MarkdownLine.Indent(lines[after]) < indent + 2)
                {
                    break;
                }

                item.AddRange(Enumerable.Repeat("", after - next));
                next = after;
                text = lines[next];
            }
            else if (MarkdownLine.Indent(text) < indent + 2 && BeginsBlock(text))
            {
                break;
            }

            item.Add(text.Substring(Math.Min(content, MarkdownLine.Indent(text))));
        }

        return item;
    }

    private static bool BeginsBlock(string text) => MarkdownLine.ItemContent(text, out _) > 0
        || MarkdownLine.Fence(text) is not null
        || MarkdownLine.Heading(text) is not null
        || MarkdownLine.IsRule(text)
        || MarkdownLine.IsQuote(text);

    private static int SkipBlank(IReadOnlyList<string> lines, int line)
    {
        while (line < lines.Count && MarkdownLine.IsBlank(lines[line]))
        {
            line++;
        }

        return line;
    }

    private static void EndParagraph(List<string> paragraph, List<MarkdownBlock> blocks)
    {
        if (paragraph.Count > 0)
        {
            blocks.Add(new MarkdownBlock.Paragraph(string.Join(" ", paragraph)));
            paragraph.Clear();
        }
    }
}

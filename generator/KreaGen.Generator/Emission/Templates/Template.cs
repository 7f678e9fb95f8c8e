namespace KreaGen.Generator.Emission.Templates;

/// <summary>Renders pages: raw strings that show a file as it will be read, with holes for what varies.</summary>
/// <remarks>
/// A hole of several lines keeps the column it stands at; a line of nothing but empty holes vanishes;
/// blank lines never double, never follow a line that ends with <c>{</c> and never precede one that starts with <c>}</c>.
/// Lines end with <c>\n</c>, carry no trailing spaces, and the page ends with exactly one line end.
/// Pages hold code, never document text: that comes through <see cref="CSharpEscaper"/> or the writer of documentation.
/// </remarks>
internal static class Template
{
    /// <summary>The text of a page. A page without a line left is the empty string.</summary>
    public static string Render(ref TemplateHandler page) => page.ToPage();

    /// <summary>A page for a hole of another one. It can be written once.</summary>
    public static TemplatePage Page(ref TemplateHandler page) => page.ToNestedPage();

    /// <summary>Pages with one blank line between them; empty ones are dropped.</summary>
    public static TemplatePages Pages(IEnumerable<TemplatePage> pages) => new(pages);

    /// <summary>Members or statements with one blank line between them; empty ones are dropped.</summary>
    public static TemplateBlocks Blocks(IEnumerable<string?> blocks) => new(blocks);

    /// <summary>Lines or blocks that stand directly below each other; empty ones are dropped.</summary>
    public static string Lines(IEnumerable<string?> lines) => Join(lines, "\n");

    /// <summary>Items of a list over several lines, a comma after each but the last; empty ones are dropped.</summary>
    public static string Commas(IEnumerable<string?> items) => Join(items, ",\n");

    /// <summary>Statements below each other, with a blank line after each that ends with a block; empty ones are dropped.</summary>
    public static string Statements(IEnumerable<string?> statements)
    {
        TextBuffer text = TextBuffer.Rent();
        foreach (string? statement in statements)
        {
            bool afterBlock = text.Length > 1 && text[text.Length - 1] == '}' && text[text.Length - 2] == '\n';
            AppendPart(text, statement, afterBlock ? "\n\n" : "\n");
        }

        return text.Finish();
    }

    internal static string Join(IEnumerable<string?> parts, string separator)
    {
        TextBuffer text = TextBuffer.Rent();
        foreach (string? part in parts)
        {
            AppendPart(text, part, separator);
        }

        return text.Finish();
    }

    /// <summary>Appends a part without the line ends around it; no copy of it is made, since parts are pages and pages are most of a client.</summary>
    private static void AppendPart(TextBuffer text, string? part, string separator)
    {
        int start = 0;
        int end = part?.Length ?? 0;
        while (start < end && part![start] == '\n')
        {
            start++;
        }

        while (end > start && part![end - 1] == '\n')
        {
            end--;
        }

        if (end > start)
        {
            text.Append(text.Length > 0 ? separator : "");
            text.Append(part!, start, end - start);
        }
    }
}

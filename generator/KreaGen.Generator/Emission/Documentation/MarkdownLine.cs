namespace KreaGen.Generator.Emission.Documentation;

/// <summary>What kind of block a line of Markdown begins.</summary>
internal static class MarkdownLine
{
    public static bool IsBlank(string line) => line.Trim().Length == 0;

    public static int Indent(string line)
    {
        int indent = 0;
        while (indent < line.Length && line[indent] == ' ')
        {
            indent++;
        }

        return indent;
    }

    /// <summary>The fence of a code block, without its info string; null for other lines.</summary>
    public static string? Fence(string line)
    {
        string text = line.Trim();
        if (text.Length < 3 || text[0] is not ('`' or '~'))
        {
            return null;
        }

        int length = 1;
        while (length < text.Length && text[length] == text[0])
        {
            length++;
        }

        return length >= 3 && text.IndexOf('`', length) < 0 ? text.Substring(0, length) : null;
    }

    /// <summary>The text of a heading; null for other lines.</summary>
    public static string? Heading(string line)
    {
        string text = line.Trim();
        int level = 0;
        while (level < text.Length && text[level] == '#')
        {
            level++;
        }

        return level is >= 1 and <= 6 && level < text.Length && text[level] == ' '
            ? text.Trim('#').Trim()
            : null;
    }

    /// <summary>True for a line that only divides: <c>---</c>, <c>***</c>, <c>===</c>.</summary>
    public static bool IsRule(string line)
    {
        string text = line.Replace(" ", "");
        return text.Length >= 3 && text[0] is '-' or '*' or '_' or '=' && text.Trim(text[0]).Length == 0;
    }

    public static bool IsQuote(string line) => line.TrimStart().StartsWith(">", StringComparison.Ordinal);

    /// <summary>How far into the line an item's marker reaches, space included; 0 for other lines.</summary>
    public static int ItemContent(string line, out bool isNumbered)
    {
        int start = Indent(line);
        int index = start;
        while (index < line.Length && index - start < 4 && line[index] is >= '0' and <= '9')
        {
            index++;
        }

        isNumbered = index > start && index - start < 4;
        bool isMarker = index < line.Length && (isNumbered ? line[index] is '.' or ')' : line[index] is '-' or '*' or '+' or '•');
        return isMarker && index + 1 < line.Length && line[index + 1] == ' ' ? index + 2 : 0;
    }

    /// <summary>True for the line below a table's header: <c>|---|:-:|</c>.</summary>
    public static bool IsTableDelimiter(string line)
    {
        string text = line.Trim();
        return text.IndexOf('-') >= 0 && text.IndexOf('|') >= 0 && text.All(unit => unit is '|' or '-' or ':' or ' ');
    }
}

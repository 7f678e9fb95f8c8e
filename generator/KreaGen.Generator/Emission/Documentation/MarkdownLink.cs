namespace KreaGen.Generator.Emission.Documentation;

/// <summary>A link or, without its exclamation mark, an image: <c>[label](address "title")</c>.</summary>
/// <param name="End">The index behind it.</param>
internal readonly record struct MarkdownLink(string Label, string Address, int End)
{
    // Without limits, a text of opening brackets would take time that grows with the square of its length.
    private const int MaxLabelLength = 1_000;
    private const int MaxUrlLength = 3_000;

    /// <summary>The link whose bracket opens at an index; null when there is none.</summary>
    public static MarkdownLink? At(string text, int start)
    {
        int close = start;
        int limit = Math.Min(text.Length, start + MaxLabelLength);
        for (int depth = 0; close < limit; close++)
        {
            depth += text[close] == '[' ? 1 : text[close] == ']' ? -1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        if (close + 1 >= limit || text[close + 1] != '(')
        {
            return null;
        }

        int end = text.IndexOf(')', close, Math.Min(MaxUrlLength, text.Length - close));
        return end < 0 ? null : new MarkdownLink(
            text.Substring(start + 1, close - start - 1),
            text.Substring(close + 2, end - close - 2).Trim().Split(' ')[0].Trim('<', '>'),
            end + 1);
    }
}

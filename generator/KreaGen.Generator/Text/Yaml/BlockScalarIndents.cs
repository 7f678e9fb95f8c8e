using System.Text;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>
/// Block scalars whose first lines are empty but for more spaces than their text is indented with. YAML forbids that, since such lines could be meant
/// to say how deep the text begins; published documents have them all the same, and mean empty lines.
/// </summary>
internal static class BlockScalarIndents
{
    /// <summary>The text with those lines emptied; null where there are none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="found">Receives the offsets of the first such line of each scalar.</param>
    public static SpecText? Level(SpecText text, ICollection<int> found)
    {
        string content = text.Content;
        var lines = new LineIndex(content);
        var leveled = new StringBuilder(content.Length);
        List<TextLine> origins = [];
        int last = lines.LineOf(content.Length);
        int indentation = -1;
        int place = -1;
        for (int line = 0; line <= last; line++)
        {
            int start = lines.StartOf(line);
            int next = line == last ? content.Length : lines.StartOf(line + 1);
            int end = lines.EndOf(line);
            if (indentation >= 0 && IsBlank(content, start, end))
            {
                if (end - start > indentation && place >= 0)
                {
                    found.Add(start);
                    place = -1;
                }

                start = end;
            }
            else
            {
                indentation = -1;
            }

            origins.Add(new(leveled.Length, text.OnPage(start)));
            leveled.Append(content, start, next - start);
            if (indentation < 0 && OpensBlock(content, start, end) && DeeperLine(lines, content, line + 1, last) is { } deep)
            {
                (indentation, place) = (deep, line);
            }
        }

        return found.Count == 0 ? null : text.With(leveled.ToString(), [.. origins]);
    }

    /// <summary>The indentation of the first line with text, if a line before it is deeper; null otherwise.</summary>
    private static int? DeeperLine(LineIndex lines, string content, int line, int last)
    {
        int deepest = 0;
        for (; line <= last; line++)
        {
            int start = lines.StartOf(line);
            int end = lines.EndOf(line);
            if (!IsBlank(content, start, end))
            {
                int indentation = Spaces(content, start, end);
                return deepest > indentation ? indentation : null;
            }

            deepest = Math.Max(deepest, end - start);
        }

        return null;
    }

    /// <summary>Whether a line ends with <c>|</c> or <c>></c> as the head of a block scalar, without saying how deep its text is indented.</summary>
    private static bool OpensBlock(string content, int start, int end)
    {
        string head = content.Substring(start, end - start);
        int comment = head.IndexOf(" #", StringComparison.Ordinal);
        head = (comment < 0 ? head : head.Substring(0, comment)).TrimEnd().TrimEnd('+', '-');
        return head.Length > 1 && head[head.Length - 1] is '|' or '>' && head[head.Length - 2] is ' ' or '\t';
    }

    private static bool IsBlank(string content, int start, int end) => Spaces(content, start, end) == end - start;

    private static int Spaces(string content, int start, int end)
    {
        int at = start;
        while (at < end && content[at] == ' ')
        {
            at++;
        }

        return at - start;
    }
}

using System.Text;

namespace KreaGen.Generator.Emission.Documentation;

/// <summary>Breaks XML text into lines of a readable width.</summary>
internal static class XmlFlow
{
    private const int Width = 106;

    /// <summary>An element on one line when it fits, else its tags on lines of their own.</summary>
    public static IEnumerable<string> Element(string start, string xml, string end)
    {
        string[] lines = [.. Lines(xml, Width)];
        return lines.Length <= 1 && Columns(start + xml + end) <= Width
            ? [start + string.Concat(lines) + end]
            : [start, .. lines, end];
    }

    private static IEnumerable<string> Lines(string xml, int width)
    {
        var line = new StringBuilder();
        int columns = 0;
        foreach (string word in xml.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            int wordColumns = Columns(word);
            if (line.Length > 0 && columns + 1 + wordColumns > width)
            {
                yield return line.ToString();
                line.Clear();
                columns = 0;
            }

            line.Append(line.Length > 0 ? " " : "").Append(word.Replace(InlineWriter.FixedSpace, ' '));
            columns += wordColumns + 1;
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    // Hangul, kana and ideographs take two columns in an editor.
    private static int Columns(string text)
        => text.Length + text.Count(unit => unit is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uD7A3' or >= '\uFF00' and <= '\uFF60');
}

using System.Text;

namespace KreaGen.Generator.Emission.Documentation;

/// <summary>Reads the rows of a table.</summary>
internal static class MarkdownTable
{
    // Nobody reads a wider table in a tooltip.
    private const int MaxColumns = 16;

    /// <summary>The table at a line, if one begins there.</summary>
    /// <param name="next">The first line behind the table.</param>
    public static MarkdownBlock.Table? Read(IReadOnlyList<string> lines, int line, out int next)
    {
        next = line;
        if (line + 1 >= lines.Count || lines[line].IndexOf('|') < 0 || !MarkdownLine.IsTableDelimiter(lines[line + 1]))
        {
            return null;
        }

        var rows = new List<IReadOnlyList<string>>();
        for (next = line + 2; next < lines.Count && lines[next].IndexOf('|') >= 0; next++)
        {
            rows.Add(Cells(lines[next]));
        }

        return new MarkdownBlock.Table(Cells(lines[line]), rows);
    }

    private static List<string> Cells(string line)
    {
        string row = line.Trim();
        int start = row[0] == '|' ? 1 : 0;
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (int index = start; index < row.Length; index++)
        {
            if (row[index] == '\\' && index + 1 < row.Length && row[index + 1] == '|')
            {
                cell.Append('|');
                index++;
            }
            else if (row[index] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(row[index]);
            }
        }

        if (cell.Length > 0)
        {
            cells.Add(cell.ToString().Trim());
        }

        return cells.Count > MaxColumns ? cells.GetRange(0, MaxColumns) : cells;
    }
}

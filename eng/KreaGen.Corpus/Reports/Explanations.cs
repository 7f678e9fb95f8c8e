namespace KreaGen.Corpus.Reports;

/// <summary>The checked-in list of examples that do not come back, each with the reason.</summary>
internal sealed class Explanations
{
    public const string File = "Explained.tsv";
    public const string Separator = " | ";

    private readonly ILookup<string, string> _pointers;

    private Explanations(IEnumerable<string[]> lines) => _pointers = lines.ToLookup(static cells => cells[0], static cells => cells[1], StringComparer.Ordinal);

    public static Explanations Read() => Parse(System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, File)));

    /// <exception cref="FormatException">A line lacks the file, the pointer or the reason.</exception>
    public static Explanations Parse(IEnumerable<string> lines)
        => new(lines.Skip(1).Where(static line => line.Length > 0)
            .Select(static line => line.Split('\t') is [{ Length: > 0 }, { Length: > 0 }, { Length: > 0 }] cells
            ? cells
            : throw new FormatException("An explanation is a file, a pointer and a reason, with tabs between: " + line)));

    /// <summary>How a table's cell shows an example that did not come back.</summary>
    public static string Shown(string pointer, string complaint) => $"{pointer} ({complaint.Replace(Separator, " ", StringComparison.Ordinal)})";

    /// <summary>The bad examples of a row that the list does not know.</summary>
    public IEnumerable<string> Unexplained(Row row)
        => row.BadPointers
            .Split(Separator, StringSplitOptions.RemoveEmptyEntries)
            .Where(bad => !_pointers[row.File].Any(pointer => bad.StartsWith(pointer + " (", StringComparison.Ordinal)))
            .Select(bad => row.File + " " + bad);
}

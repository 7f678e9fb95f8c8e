using System.Globalization;

namespace KreaGen.Corpus.Reports;

/// <summary>What became of one document: a line of the table.</summary>
internal sealed record Row(string File)
{
    public const string Header =
        "file\tgenerated\terrors\twarnings\tfirst_error\tdiagnostics\tseconds\tpeak_mb\tfiles\tlines\tbytes\toperations\tschemas\texamples_ok\texamples_bad\tbad_pointers";

    /// <summary>Among the diagnostics: the search for dead code was ended before its end.</summary>
    public const string DeadCodeUnknown = "CA1508=unfinished";

    private const int Columns = 16;
    private const string Half = "Half a client in silence: ";

    /// <summary><c>yes</c>, <c>diagnosed</c>, <c>crashed</c> or <c>timeout</c>.</summary>
    public string Generated { get; init; } = Outcome.Yes;

    /// <summary>The compiler's errors over all frameworks.</summary>
    public int Errors { get; init; }

    /// <summary>The compiler's and the analyzers' warnings over all frameworks.</summary>
    public int Warnings { get; init; }

    /// <summary>The first thing that is wrong, in words.</summary>
    public string FirstError { get; init; } = "";

    /// <summary>The generator's own diagnostics by id, as <c>KREA2201=3</c>.</summary>
    public string Diagnostics { get; init; } = "";

    /// <summary>The generator's time.</summary>
    public double Seconds { get; init; }

    /// <summary>The highest managed memory while the generator ran.</summary>
    public int PeakMegabytes { get; init; }

    public int Files { get; init; }

    public int Lines { get; init; }

    public long Bytes { get; init; }

    /// <summary>The operations of the client.</summary>
    public int Operations { get; init; }

    /// <summary>The types of the client.</summary>
    public int Schemas { get; init; }

    public int ExamplesOk { get; init; }

    public int ExamplesBad { get; init; }

    /// <summary>Where examples are that did not come back, with the reason.</summary>
    public string BadPointers { get; init; } = "";

    /// <summary>Whether something came out that must never come out.</summary>
    public bool IsBroken => Generated is Outcome.Crashed or Outcome.Timeout || Errors > 0 || Warnings > 0 || IsHalf;

    private bool IsHalf => FirstError.StartsWith(Half, StringComparison.Ordinal);

    public string Line => string.Join(
        '\t',
        ((object[])[File, Generated, Errors, Warnings, FirstError, Diagnostics, Seconds.ToString("F2", CultureInfo.InvariantCulture), PeakMegabytes, Files,
            Lines, Bytes, Operations, Schemas, ExamplesOk, ExamplesBad, BadPointers])
            .Select(static cell => Clean(Convert.ToString(cell, CultureInfo.InvariantCulture)!)));

    /// <summary>The row of a client that lacks operations, and nothing says so.</summary>
    public Row WithMissing(int operations)
        => this with { FirstError = string.Create(CultureInfo.InvariantCulture, $"{Half}{operations} operations are missing.") };

    public static Row Parse(string line)
    {
        string[] cells = line.Split('\t');
        return cells.Length != Columns
            ? throw new FormatException($"A row has {Columns} cells, this one {cells.Length}: {line}")
            : new(cells[0])
            {
                Generated = cells[1],
                Errors = Int(cells[2]),
                Warnings = Int(cells[3]),
                FirstError = cells[4],
                Diagnostics = cells[5],
                Seconds = double.Parse(cells[6], CultureInfo.InvariantCulture),
                PeakMegabytes = Int(cells[7]),
                Files = Int(cells[8]),
                Lines = Int(cells[9]),
                Bytes = long.Parse(cells[10], CultureInfo.InvariantCulture),
                Operations = Int(cells[11]),
                Schemas = Int(cells[12]),
                ExamplesOk = Int(cells[13]),
                ExamplesBad = Int(cells[14]),
                BadPointers = cells[15],
            };
    }

    private static int Int(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static string Clean(string cell) => cell.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ').Replace('\u2028', ' ').Replace('\u0085', ' ');
}

using System.Globalization;

namespace KreaGen.Corpus.Reports;

/// <summary>The last lines of a table: the sums, and whether the bar was met.</summary>
internal sealed record Summary(IReadOnlyList<string> Lines, bool Passes)
{
    /// <summary>The part of the examples that must come back.</summary>
    private const double ExamplesBar = 0.995;

    public static Summary Of(IReadOnlyList<Row> rows, Judgement judgement, Explanations explanations, TimeSpan time)
    {
        List<Row> sound = [.. rows.Where(row => judgement.IsSound(row.File))];
        List<Row> failed = [.. sound.Where(static row => row.IsBroken || row.Generated != Outcome.Yes)];
        List<Row> broken = [.. rows.Where(static row => row.IsBroken)];
        int good = rows.Sum(static row => row.ExamplesOk);
        int bad = rows.Sum(static row => row.ExamplesBad);
        List<Row> unsearched = [.. rows.Where(static row => row.Diagnostics.Contains(Row.DeadCodeUnknown, StringComparison.Ordinal))];
        List<string> unexplained = [.. rows.SelectMany(explanations.Unexplained)];
        double part = good + bad == 0 ? 1 : (double)good / (good + bad);
        Row? slowest = rows.MaxBy(static row => row.Seconds);
        Row? largest = rows.MaxBy(static row => row.PeakMegabytes);
        string[] lines =
        [
            Text($"# documents: {rows.Count}; {Counted(rows, Outcome.Yes)}, {Counted(rows, Outcome.Diagnosed)}, {Counted(rows, Outcome.Crashed)}, {Counted(rows, Outcome.Timeout)}"),
            Text($"# sound documents: {sound.Count}; {sound.Count - failed.Count} are clients without an error or a warning, {failed.Count} are not: {Names(failed)}"),
            Text($"# compiler: {rows.Sum(static row => row.Errors)} errors, {rows.Sum(static row => row.Warnings)} warnings in {rows.Count(static row => row.Errors + row.Warnings > 0)} documents: {Names(broken)}"),
            Text($"# not searched for dead code to the end: {unsearched.Count} documents: {Names(unsearched)}"),
            Text($"# generated: {rows.Sum(static row => row.Operations)} operations, {rows.Sum(static row => row.Schemas)} types, {rows.Sum(static row => row.Files)} files, {rows.Sum(static row => row.Lines)} lines, {rows.Sum(static row => row.Bytes)} bytes"),
            Text($"# examples: {good} came back, {bad} did not: {part:P3}; {unexplained.Count} of these without a reason in {Explanations.File}"),
            Text($"# time: {time.TotalSeconds:F0} s, the generator's {rows.Sum(static row => row.Seconds):F0} s; slowest {slowest?.Seconds:F2} s {slowest?.File}; most memory {largest?.PeakMegabytes} MB {largest?.File}"),
        ];
        return new(lines, broken.Count == 0 && failed.Count == 0 && part >= ExamplesBar && unexplained.Count == 0);
    }

    private static string Counted(IReadOnlyList<Row> rows, string outcome) => Text($"{rows.Count(row => row.Generated == outcome)} {outcome}");

    private static string Names(List<Row> rows) => string.Join(" ", rows.Take(20).Select(static row => row.File)) + (rows.Count > 20 ? " …" : "");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace KreaGen.Benchmarks.Comparison;

/// <summary>How one case ended: nanoseconds and bytes of each, and how many times faster ours is.</summary>
public sealed record Verdict(string Name, double OurTime, double PeerTime, double TimesFaster, long OurBytes, long PeerBytes)
{
    public static string Table(string title, IReadOnlyCollection<Verdict> verdicts)
    {
        IEnumerable<string> rows = verdicts.Select(static verdict => string.Create(
            CultureInfo.InvariantCulture,
            $"| {verdict.Name} | {verdict.PeerTime:N0} | {verdict.OurTime:N0} | {verdict.TimesFaster:0.00} | {verdict.PeerBytes:N0} | {verdict.OurBytes:N0} |"));
        double mean = Math.Exp(verdicts.Average(static verdict => Math.Log(verdict.TimesFaster)));
        return string.Join('\n',
        [
            $"| {title} | peer, ns | ours, ns | times faster | peer, B | ours, B |",
            "|---|--:|--:|--:|--:|--:|",
            .. rows,
            string.Create(CultureInfo.InvariantCulture, $"| geometric mean | | | {mean:0.00} | | |"),
            "",
        ]);
    }
}

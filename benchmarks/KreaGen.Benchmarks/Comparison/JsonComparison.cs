using System.Text;
using KreaGen.Benchmarks.Json;

namespace KreaGen.Benchmarks.Comparison;

/// <summary>JSON against the source generator of System.Text.Json.</summary>
internal static class JsonComparison
{
    public static void Run(TextWriter output)
    {
        foreach (JsonCase payload in JsonCases.All)
        {
            payload.WritePeer();
            // Two differences in words: it writes UTC as an offset of zero hours, and escapes a plus sign in the names of members.
            byte[] peer = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(payload.Written).Replace("+00:00", "Z", StringComparison.Ordinal)
                .Replace("\\u002B", "+", StringComparison.Ordinal));
            payload.WriteOurs();
            if (!payload.Written.SequenceEqual(peer))
            {
                int at = payload.Written.CommonPrefixLength(peer);
                throw new InvalidOperationException(
                    $"The two write {payload} differently from byte {at}: {Around(payload.Written, at)} and {Around(peer, at)}");
            }
        }

        Print(output, "read", static payload => Rivals.Compare(payload.Name, () => payload.ReadOurs(), () => payload.ReadPeer()));
        Print(output, "read inside JsonSerializer", static payload => Rivals.Compare(payload.Name, () => payload.ReadInside(), () => payload.ReadPeer()));
        Print(output, "write", static payload => Rivals.Compare(payload.Name, () => payload.WriteOurs(), () => payload.WritePeer()));
        Print(output, "check and write", static payload => Rivals.Compare(payload.Name, () => payload.WriteChecked(), () => payload.WritePeer()));
    }

    private static string Around(ReadOnlySpan<byte> json, int at)
        => Encoding.UTF8.GetString(json[Math.Max(0, at - 40)..Math.Min(json.Length, at + 40)]);

    private static void Print(TextWriter output, string title, Func<JsonCase, Verdict> compare)
        => output.WriteLine(Verdict.Table(title, [.. JsonCases.All.Select(compare)]));
}

using System.Diagnostics;
using KreaGen.Benchmarks.Calls;

namespace KreaGen.Benchmarks.Comparison;

/// <summary>Calls against HttpClient used by hand, without and with somebody who listens to activities.</summary>
internal static class CallComparison
{
    public static void Run(TextWriter output)
    {
        Print(output, "call, telemetry off");
        using var listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        Print(output, "call, telemetry on");
    }

    private static void Print(TextWriter output, string title)
    {
        using CallCase memory = CallCase.InMemory();
        using CallCase loopback = CallCase.Loopback();
        output.WriteLine(Verdict.Table(title,
        [
            .. new[] { memory, loopback }.SelectMany(static transport => new[]
            {
                Rivals.Compare("submit, " + transport, () => transport.SubmitOurs(), () => transport.SubmitPeer(), allThreads: true),
                Rivals.Compare("poll, " + transport, () => transport.PollOurs(), () => transport.PollPeer(), allThreads: true),
            }),
        ]));
    }
}

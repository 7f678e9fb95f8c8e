using BenchmarkDotNet.Attributes;

namespace KreaGen.Benchmarks.Calls;

/// <summary>A submit and a poll, against HttpClient used by hand.</summary>
public class CallBenchmarks
{
    public static IEnumerable<CallCase> Transports => [CallCase.InMemory(), CallCase.Loopback()];

    [ParamsSource(nameof(Transports))]
    public required CallCase Transport { get; set; }

    [Benchmark(Baseline = true)]
    public object? HandWrittenSubmit() => Transport.SubmitPeer();

    [Benchmark]
    public object KreaGenSubmit() => Transport.SubmitOurs();

    [Benchmark]
    public object? HandWrittenPoll() => Transport.PollPeer();

    [Benchmark]
    public object KreaGenPoll() => Transport.PollOurs();
}

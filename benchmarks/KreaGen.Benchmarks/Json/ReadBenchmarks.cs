using BenchmarkDotNet.Attributes;

namespace KreaGen.Benchmarks.Json;

/// <summary>UTF-8 to objects.</summary>
public class ReadBenchmarks
{
    public static IEnumerable<JsonCase> Payloads => JsonCases.All;

    [ParamsSource(nameof(Payloads))]
    public required JsonCase Payload { get; set; }

    [Benchmark(Baseline = true)]
    public object SystemTextJson() => Payload.ReadPeer();

    [Benchmark]
    public object KreaGen() => Payload.ReadOurs();
}

using BenchmarkDotNet.Attributes;

namespace KreaGen.Benchmarks.Json;

/// <summary>Objects to UTF-8, into a buffer that is there already.</summary>
public class WriteBenchmarks
{
    public static IEnumerable<JsonCase> Payloads => JsonCases.All;

    [ParamsSource(nameof(Payloads))]
    public required JsonCase Payload { get; set; }

    [Benchmark(Baseline = true)]
    public int SystemTextJson() => Payload.WritePeer();

    [Benchmark]
    public int KreaGen() => Payload.WriteOurs();

    [Benchmark]
    public int KreaGenWithValidation() => Payload.WriteChecked();
}

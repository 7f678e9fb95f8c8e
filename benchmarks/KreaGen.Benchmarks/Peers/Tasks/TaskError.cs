namespace KreaGen.Benchmarks.Peers.Tasks;

public sealed record TaskError
{
    public string? Code { get; init; }

    public string? Message { get; init; }

    public string? Type { get; init; }
}

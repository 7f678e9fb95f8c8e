namespace KreaGen.Benchmarks.Peers.Invoices;

public sealed record Period
{
    public required long Start { get; init; }

    public required long End { get; init; }
}

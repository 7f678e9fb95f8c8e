namespace KreaGen.Benchmarks.Peers.Invoices;

public sealed record Recurring
{
    public required string Interval { get; init; }

    public required int IntervalCount { get; init; }

    public string? UsageType { get; init; }
}

namespace KreaGen.Benchmarks.Peers.Invoices;

public sealed record LineList
{
    public required string Object { get; init; }

    public required IReadOnlyList<Line> Data { get; init; }

    public required bool HasMore { get; init; }

    public required string Url { get; init; }
}

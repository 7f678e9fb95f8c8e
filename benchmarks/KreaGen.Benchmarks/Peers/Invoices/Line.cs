namespace KreaGen.Benchmarks.Peers.Invoices;

public sealed record Line
{
    public required string Id { get; init; }

    public required string Object { get; init; }

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    public string? Description { get; init; }

    public bool? Discountable { get; init; }

    public bool? Livemode { get; init; }

    public required IReadOnlyDictionary<string, string> Metadata { get; init; }

    public required Period Period { get; init; }

    public required Price Price { get; init; }

    public bool? Proration { get; init; }

    public required int Quantity { get; init; }
}

namespace KreaGen.Benchmarks.Peers.Invoices;

public sealed record Price
{
    public required string Id { get; init; }

    public required string Object { get; init; }

    public required bool Active { get; init; }

    public required string BillingScheme { get; init; }

    public required long Created { get; init; }

    public required string Currency { get; init; }

    public string? Nickname { get; init; }

    public required string Product { get; init; }

    public Recurring? Recurring { get; init; }

    public required string Type { get; init; }

    public required long? UnitAmount { get; init; }
}

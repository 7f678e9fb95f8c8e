namespace KreaGen.Benchmarks.Peers.Tasks;

public sealed record Usage
{
    public string? BillingRule { get; init; }

    public int? CreditsReserved { get; init; }

    public string? UserGroup { get; init; }
}

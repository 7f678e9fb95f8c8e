namespace KreaGen.Samples.Sandbox.Wire;

/// <summary><c>credits_used</c> is not documented but seen on ended tasks.</summary>
internal sealed record UsageBody(string BillingRule, decimal CreditsReserved, string UserGroup)
{
    public decimal? CreditsUsed { get; init; }
}

namespace KreaGen.Samples.Sandbox.Billing;

/// <summary>The credits of the account at one moment.</summary>
/// <param name="Remaining">What new tasks can spend.</param>
/// <param name="Reserved">What running tasks hold.</param>
/// <param name="Used">What completed tasks have cost.</param>
public sealed record CreditBalance(decimal Remaining, decimal Reserved, decimal Used);

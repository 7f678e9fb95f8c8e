namespace KreaGen.Samples.Sandbox.Wire;

internal sealed record TokenCredits(decimal RemainingCredits, bool UnlimitedCredits, decimal UsedCredits);

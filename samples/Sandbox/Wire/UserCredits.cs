namespace KreaGen.Samples.Sandbox.Wire;

internal sealed record UserCredits(decimal RemainingCredits, decimal UsedCredits);

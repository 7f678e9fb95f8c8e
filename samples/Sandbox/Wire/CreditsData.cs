namespace KreaGen.Samples.Sandbox.Wire;

internal sealed record CreditsData(TokenCredits Token, UserCredits User);

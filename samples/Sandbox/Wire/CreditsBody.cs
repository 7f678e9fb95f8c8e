namespace KreaGen.Samples.Sandbox.Wire;

internal sealed record CreditsBody(CreditsData Data, string Message, bool Success);

namespace KreaGen.Samples.Sandbox.Wire;

internal sealed record TaskInfoBody(bool CanCancel, int EstimatedTime);

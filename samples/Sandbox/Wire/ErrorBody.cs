namespace KreaGen.Samples.Sandbox.Wire;

/// <summary>The body of every error.</summary>
internal sealed record ErrorBody(ErrorDetail Error);

namespace KreaGen.Samples.Sandbox.Wire;

/// <summary>Why a task failed; <c>suggestion</c> is not documented but seen.</summary>
internal sealed record TaskErrorBody(string Code, string Message, string Type, string Suggestion);

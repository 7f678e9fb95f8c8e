namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>What is wrong with one task, as its error says.</summary>
/// <param name="Code">The code.</param>
/// <param name="Message">The words.</param>
/// <param name="Parameters">The parameters that are to blame; one is told as a text, several as a list.</param>
internal sealed record RunwareProblem(string Code, string Message, params string[] Parameters);

namespace KreaGen.Generator.Model;

/// <summary>What a job's submission has where the caller leaves a member out.</summary>
/// <param name="Field">The member.</param>
/// <param name="Value">A member of the enum, a text, or <c>true</c> or <c>false</c>.</param>
internal sealed record JobChoiceModel(JobFieldModel Field, string Value);

namespace KreaGen.Generator.Baselines;

/// <summary>One thing that is true of an element.</summary>
/// <param name="Name">What it is about, such as <c>maximum</c>.</param>
/// <param name="Value">Its value; empty when the name says it all, such as <c>required</c>.</param>
internal sealed record ApiDetail(string Name, string Value = "");

namespace KreaGen.Generator.Model;

/// <summary>One member on the way to a value.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="Presence">Whether it may be absent or null.</param>
internal sealed record AccessorStep(string Name, Presence Presence);

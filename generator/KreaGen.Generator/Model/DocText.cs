namespace KreaGen.Generator.Model;

/// <summary>A description in one language.</summary>
/// <param name="Language">The language tag; empty for the neutral document.</param>
/// <param name="Text">The text as the document has it: CommonMark, possibly with HTML.</param>
internal sealed record DocText(string Language, string Text);

namespace KreaGen.Generator.Text;

/// <summary>One text in one language.</summary>
/// <param name="Language">The language as it was asked for, such as <c>ko</c>.</param>
/// <param name="Text">The text, never empty.</param>
internal sealed record LanguageText(string Language, string Text);

using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Text;

/// <summary>
/// A text in the languages that were asked for, in that order. A language that has no text of its own
/// carries the neutral one; a text that is nowhere is empty.
/// </summary>
internal sealed record LocalizedText(EquatableArray<LanguageText> Texts)
{
    public static LocalizedText Empty { get; } = new(EquatableArray<LanguageText>.Empty);

    public bool IsEmpty => Texts.IsEmpty;

    /// <summary>The text of the first language asked for, or the empty string.</summary>
    public string First => Texts.IsEmpty ? "" : Texts[0].Text;
}

using System.Globalization;
using System.Text;

namespace KreaGen.Generator.Baselines.Format;

/// <summary>Writes the words of a listing: as they are where that is safe to read back, in quotation marks otherwise.</summary>
internal static class ListingEscaper
{
    public static string Write(string word) => IsPlain(word) ? word : Quote(word);

    /// <summary>Characters that a reader, an editor or a terminal would not show as they are become escapes.</summary>
    public static string Quote(string word)
    {
        var text = new StringBuilder("\"");
        for (int index = 0; index < word.Length; index++)
        {
            char c = word[index];
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                ' ' => text.Append(' '),
                // The listing is a comment, which this would end.
                '/' when index > 0 && word[index - 1] == '*' => text.Append("\\/"),
                _ when IsVisible(c) => text.Append(c),
                _ => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return text.Append('"').ToString();
    }

    private static bool IsPlain(string word)
        => word.Length > 0
            && word is not ("=" or "->")
            && word[0] != '#'
            && word[word.Length - 1] is not (':' or ',')
            && !word.Contains("*/")
            && word.All(static c => c is not ('"' or '\\') && IsVisible(c));

    private static bool IsVisible(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}

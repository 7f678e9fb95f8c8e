using System.Globalization;
using System.Text;

namespace KreaGen.Generator.Text;

/// <summary>Document text as a diagnostic may show it: short, on one line, nothing invisible.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        StringBuilder shown = new(Math.Min(text.Length, Longest) + 1);
        for (int index = 0; index < text.Length; index++)
        {
            if (index >= Longest)
            {
                return shown.Append('…').ToString();
            }

            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                AppendPair(shown, text, index++);
            }
            else
            {
                Append(shown, text[index]);
            }
        }

        return shown.ToString();
    }

    /// <summary>One character by its code point, as <c>U+2028</c>.</summary>
    public static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static void Append(StringBuilder shown, char c)
    {
        if (IsVisible(CharUnicodeInfo.GetUnicodeCategory(c)))
        {
            shown.Append(c);
        }
        else
        {
            shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static void AppendPair(StringBuilder shown, string text, int index)
    {
        if (IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, index)))
        {
            shown.Append(text, index, 2);
        }
        else
        {
            shown.Append("\\U").Append(char.ConvertToUtf32(text, index).ToString("X8", CultureInfo.InvariantCulture));
        }
    }

    private static bool IsVisible(UnicodeCategory category)
        => category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
}

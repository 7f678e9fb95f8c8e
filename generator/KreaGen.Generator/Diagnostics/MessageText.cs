using System.Globalization;
using System.Text;

namespace KreaGen.Generator.Diagnostics;

/// <summary>Text of documents, file names and messages of others as a message may show it: short, on one line, nothing invisible.</summary>
/// <remarks>
/// Whoever writes a document writes what stands here. A line break would let that text begin a line of the build's output, which
/// editors and build servers take for a diagnostic or a command; an escape sequence would move the terminal's cursor.
/// </remarks>
internal static class MessageText
{
    /// <summary>What is longer is cut: more than a line nobody reads.</summary>
    public const int MaxLength = 256;

    public static string Of(string text) => Of(text, MaxLength);

    /// <param name="text">Any text.</param>
    /// <param name="maxLength">How many UTF-16 code units are shown; an ellipsis stands for the rest.</param>
    /// <remarks>Azure Pipelines looks for its commands anywhere in a line, so these do not stay as they are.</remarks>
    public static string Of(string text, int maxLength)
        => Visible(text, maxLength).Replace("##vso[", @"#\u0023vso[").Replace("##[", @"#\u0023[");

    /// <summary>A line of any length, such as a path.</summary>
    public static string Line(string text) => Visible(text, int.MaxValue);

    private static string Visible(string text, int maxLength)
    {
        if (text.Length <= maxLength && text.All(static unit => IsVisible(CharUnicodeInfo.GetUnicodeCategory(unit))))
        {
            return text;
        }

        StringBuilder shown = new(Math.Min(text.Length, maxLength) + 1);
        for (int index = 0; index < text.Length; index++)
        {
            if (shown.Length >= maxLength)
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

    private static void Append(StringBuilder shown, char unit)
    {
        if (IsVisible(CharUnicodeInfo.GetUnicodeCategory(unit)))
        {
            shown.Append(unit);
        }
        else
        {
            shown.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
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

using System.Globalization;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text;

/// <summary>A piece of document text as a diagnostic of this room shows it.</summary>
internal static class Excerpt
{
    // Enough to recognize the value in a message of one line.
    private const int MaxLength = 60;

    public static string Of(string text) => MessageText.Of(text, MaxLength);

    /// <summary>One character by its code point, as <c>U+2028</c>.</summary>
    public static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}

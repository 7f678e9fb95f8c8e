using System.Globalization;
using KreaGen.Generator.Emission.Templates;

namespace KreaGen.Generator.Emission.Documentation;

/// <summary>Reads the character references that descriptions use.</summary>
internal static class HtmlEntity
{
    // The length of &#x10FFFF; without the bound, a lone ampersand would be searched to the end of the text.
    private const int MaxEntityLength = 10;

    /// <summary>The text of the reference at an index, null when none stands there.</summary>
    public static string? Read(string text, int index, out int length)
    {
        length = 0;
        int end = text.IndexOf(';', index, Math.Min(MaxEntityLength, text.Length - index));
        if (text[index] != '&' || end < 0)
        {
            return null;
        }

        length = end - index + 1;
        string name = text.Substring(index + 1, length - 2);
        return name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            "nbsp" => " ",
            "mdash" => "—",
            "ndash" => "–",
            "hellip" => "…",
            _ => name.StartsWith("#", StringComparison.Ordinal) ? Numeric(name) : null,
        };
    }

    /// <summary>The text with all references read.</summary>
    public static string Decode(string text)
    {
        var decoded = new System.Text.StringBuilder(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            if (Read(text, index, out int length) is string character)
            {
                decoded.Append(character);
                index += length - 1;
            }
            else
            {
                decoded.Append(text[index]);
            }
        }

        return decoded.ToString();
    }

    private static string? Numeric(string name)
    {
        bool isHex = name.Length > 1 && name[1] is 'x' or 'X';
        bool isNumber = int.TryParse(
            name.Substring(isHex ? 2 : 1),
            isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int codePoint);
        return isNumber && codePoint is > 0 and <= 0x10FFFF && !HiddenCharacters.Contains(codePoint)
            ? char.ConvertFromUtf32(codePoint)
            : null;
    }
}

using System.Globalization;
using System.Text;

namespace KreaGen.Generator.Emission.Templates;

/// <summary>The border at which document text enters C#: nothing passes except by an allowlist.</summary>
internal static class CSharpEscaper
{
    /// <summary>A string literal: printable ASCII as it is, every other UTF-16 unit as <c>\uXXXX</c>.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char unit in text)
        {
            AppendUnit(literal, unit, '"');
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A character literal, escaped like a string.</summary>
    public static string Literal(char unit)
    {
        var literal = new StringBuilder(8).Append('\'');
        AppendUnit(literal, unit, '\'');
        return literal.Append('\'').ToString();
    }

    public static string Literal(bool value) => value ? "true" : "false";

    public static string Literal(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Literal(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    public static string Literal(ulong value) => value.ToString(CultureInfo.InvariantCulture) + "UL";

    public static string Literal(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "M";

    /// <summary>A double literal that reads back as the same bits on every framework.</summary>
    public static string Literal(double value)
    {
        if (double.IsNaN(value))
        {
            return "double.NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        }

        return MinLength(value) + "D";
    }

    /// <summary>A decimal literal from the text of a JSON number; false when a decimal cannot hold it.</summary>
    public static bool TryDecimalLiteral(string number, out string literal)
    {
        bool fits = decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value);
        literal = fits ? Literal(value) : "";
        return fits;
    }

    /// <summary>True when the text has no lone surrogate, which UTF-8 cannot carry.</summary>
    public static bool IsValidUtf8Literal(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A UTF-8 literal (<c>"…"u8</c>).</summary>
    /// <exception cref="ArgumentException">The text holds a lone surrogate: see <see cref="IsValidUtf8Literal"/>.</exception>
    public static string Utf8Literal(string text) => IsValidUtf8Literal(text)
        ? Literal(text) + "u8"
        : throw new ArgumentException("UTF-8 cannot carry a lone surrogate.", nameof(text));

    /// <summary>Text for an XML documentation comment: on one line, without hidden characters, without markup.</summary>
    public static string XmlText(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var xml = new StringBuilder(text.Length + 16);
        for (int index = 0; index < text.Length; index++)
        {
            bool isPair = char.IsSurrogatePair(text, index);
            int codePoint = isPair ? char.ConvertToUtf32(text, index) : text[index];
            _ = HiddenCharacters.Contains(codePoint) ? xml.Append(' ') : codePoint switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                _ => xml.Append(text, index, isPair ? 2 : 1),
            };
            index += isPair ? 1 : 0;
        }

        return xml.ToString();
    }

    /// <summary>Text for an attribute of an XML documentation comment, between double quotes.</summary>
    public static string XmlAttribute(string text) => XmlText(text).Replace("\"", "&quot;");

    /// <summary>Most text is: printable ASCII that means nothing to XML.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char unit in text)
        {
            if (unit is < ' ' or > '~' or '&' or '<' or '>')
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendUnit(StringBuilder literal, char unit, char quote)
    {
        if (unit is < ' ' or > '~')
        {
            literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }
        else if (unit == quote || unit == '\\')
        {
            literal.Append('\\').Append(unit);
        }
        else
        {
            literal.Append(unit);
        }
    }

    private static string MinLength(double value)
    {
        // The "R" format differs between .NET Framework and .NET; the first of these that reads back does not.
        foreach (string format in (string[])["G15", "G16"])
        {
            string text = value.ToString(format, CultureInfo.InvariantCulture);
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double back) && back.Equals(value))
            {
                return Signed(text, value);
            }
        }

        return Signed(value.ToString("G17", CultureInfo.InvariantCulture), value);
    }

    // .NET Framework prints negative zero without its sign.
    private static string Signed(string text, double value)
        => value.Equals(0D) && BitConverter.DoubleToInt64Bits(value) < 0 && text[0] != '-' ? "-" + text : text;
}

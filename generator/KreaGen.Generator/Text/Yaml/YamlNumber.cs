using System.Globalization;
using System.Numerics;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>Writes a YAML number in JSON's grammar with the digits it has.</summary>
internal static class YamlNumber
{
    /// <summary>More octal digits than any double holds; also bounds the work of turning them decimal.</summary>
    private const int MaxPrefixedDigits = 342;

    /// <summary>The number in JSON's grammar; null when no double comes near it.</summary>
    public static string? ToJson(string value, PlainKind kind) => kind switch
    {
        PlainKind.Octal or PlainKind.Hexadecimal => FromPrefixed(value, kind),
        PlainKind.Integer or PlainKind.Float => FromDecimal(value) is { } json && NumberNode.IsFinite(json) ? json : null,
        _ => null,
    };

    private static string? FromPrefixed(string value, PlainKind kind)
    {
        string digits = value.Substring(2).TrimStart('0');
        if (digits.Length > MaxPrefixedDigits)
        {
            return null;
        }

        int shift = kind == PlainKind.Octal ? 3 : 4;
        BigInteger number = BigInteger.Zero;
        foreach (char digit in digits)
        {
            number = (number << shift) + Convert.ToInt32(digit.ToString(), 16);
        }

        string json = number.ToString(CultureInfo.InvariantCulture);
        return NumberNode.IsFinite(json) ? json : null;
    }

    /// <summary>Drops a plus sign and leading zeros, and puts a digit on each side of the point.</summary>
    private static string FromDecimal(string value)
    {
        string sign = value[0] == '-' ? "-" : "";
        int start = value[0] is '+' or '-' ? 1 : 0;
        int exponent = value.IndexOfAny(['e', 'E']);
        string mantissa = exponent < 0 ? value.Substring(start) : value.Substring(start, exponent - start);
        string rest = exponent < 0 ? "" : value.Substring(exponent);
        int point = mantissa.IndexOf('.');
        string whole = (point < 0 ? mantissa : mantissa.Substring(0, point)).TrimStart('0');
        string fraction = point < 0 ? "" : mantissa.Substring(point);
        return sign + (whole.Length == 0 ? "0" : whole) + (fraction == "." ? ".0" : fraction) + rest;
    }
}

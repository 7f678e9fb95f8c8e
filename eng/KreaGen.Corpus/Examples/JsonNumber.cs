using System.Globalization;

namespace KreaGen.Corpus.Examples;

/// <summary>A JSON number by its value, whatever its size: digits without leading and trailing zeros, and where the point is.</summary>
internal readonly record struct JsonNumber(bool IsNegative, string Digits, int Exponent)
{
    public bool IsWhole => Exponent >= 0;

    public static JsonNumber Parse(string json)
    {
        int mark = json.IndexOfAny(['e', 'E']);
        string mantissa = mark < 0 ? json : json[..mark];
        int exponent = mark < 0 || !int.TryParse(json[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int written)
            ? 0 : written;
        bool isNegative = mantissa.StartsWith('-');
        string plain = mantissa.TrimStart('-', '+');
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= plain.Length - point - 1;
            plain = plain.Remove(point, 1);
        }

        string digits = plain.TrimStart('0');
        string significant = digits.TrimEnd('0');
        return significant.Length == 0 ? new(false, "", 0) : new(isNegative, significant, exponent + digits.Length - significant.Length);
    }
}

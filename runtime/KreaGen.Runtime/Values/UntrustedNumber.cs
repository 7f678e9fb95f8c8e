using System.Globalization;

namespace KreaGen.Values;

/// <summary>
/// Numbers from outside (headers, estimates, progress, lifetimes): finite and within bounds, or nothing. Every such number passes
/// here before it is counted or becomes a time span, which overflows on what a text or JSON can hold.
/// </summary>
internal static class UntrustedNumber
{
    /// <summary>Decimal digits in ASCII with an optional fraction. What is larger than <paramref name="most"/> is cut to it.</summary>
    public static double? Parse(ReadOnlySpan<char> text, double most)
    {
        ReadOnlySpan<char> digits = text.Trim(' ');
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> fraction = point < 0 ? "0" : digits[(point + 1)..];

        // Checked by hand: whatever the styles, double.TryParse takes NaN and Infinity for numbers.
        bool isNumber = !whole.IsEmpty && !fraction.IsEmpty && !whole.ContainsAnyExceptInRange('0', '9') && !fraction.ContainsAnyExceptInRange('0', '9');
        return isNumber && double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            ? Math.Min(number, most)
            : null;
    }

    /// <summary>A number from 0 on. What is larger than <paramref name="most"/> is cut to it.</summary>
    public static double? Bounded(double? number, double most)
        => number is { } known && double.IsFinite(known) && known >= 0 ? Math.Min(known, most) : null;

    /// <summary>A number from 0 to <paramref name="most"/>, and nothing beyond: so large a number is no hint but a mistake.</summary>
    public static double? Within(double? number, double most) => number <= most ? Bounded(number, most) : null;
}

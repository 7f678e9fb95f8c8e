using System.Buffers;

namespace KreaGen.Json;

/// <summary>
/// The usual texts of numbers, moments and ids: their letters tell that they are written as .NET would, in a fraction of the time
/// that writing the value takes.
/// </summary>
internal static class PlainText
{
    /// <summary>A double gives this many digits back as they were, without an exponent.</summary>
    private const int MaxDigits = 15;

    private static readonly SearchValues<byte> NumberLetters = SearchValues.Create("-.0123456789"u8);

    /// <summary>Whether a text from which a value was read is certainly the one that is written for it; false is no proof of the contrary.</summary>
    public static bool IsCanonical<T>(ReadOnlySpan<byte> text, bool isNumber)
    {
        if (typeof(T) == typeof(double) || typeof(T) == typeof(double?))
        {
            return IsNumber(text);
        }

        if (typeof(T) == typeof(Guid) || typeof(T) == typeof(Guid?))
        {
            return text.IndexOfAnyInRange((byte)'A', (byte)'F') < 0;
        }

        if (typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(DateTimeOffset?))
        {
            return isNumber ? text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 : IsMoment(text);
        }

        return false;
    }

    // Neither an exponent nor idle zeros, and not so small that .NET would write an exponent.
    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> number = text is [(byte)'-', .. var rest] ? rest : text;
        if (number.IndexOfAnyExcept(NumberLetters) >= 0)
        {
            return false;
        }

        int point = number.IndexOf((byte)'.');
        return point < 0
            ? number.Length <= MaxDigits && (number is not [(byte)'0'] || text.Length == 1)
            : number.Length <= MaxDigits + 1 && number[^1] != (byte)'0' && !number.StartsWith("0.0000"u8);
    }

    // In UTC, with a fraction only where there is one: 2025-06-30T17:05:09Z.
    private static bool IsMoment(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> shape = "0000-00-00T00:00:00"u8;
        const int Hour = 11;
        const int MaxFractionLength = 8;
        if (text.Length <= shape.Length || text[^1] != (byte)'Z' || text.Slice(Hour, 2).SequenceEqual("24"u8))
        {
            return false;
        }

        for (int i = 0; i < shape.Length; i++)
        {
            if (shape[i] == (byte)'0' ? !char.IsAsciiDigit((char)text[i]) : text[i] != shape[i])
            {
                return false;
            }
        }

        ReadOnlySpan<byte> fraction = text[shape.Length..^1];
        return fraction.IsEmpty
            || (fraction.Length is > 1 and <= MaxFractionLength && fraction[0] == (byte)'.' && fraction[^1] != (byte)'0'
                && fraction[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0);
    }
}

using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>How numbers are read: <c>1.0</c> and <c>1e2</c> are whole numbers too, and what does not fit the type is an error.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonNumberReading
{
    // Parsing a larger one takes time that grows with the square of its digits.
    private const int MaxIntegerLength = 10_000;

    /// <summary>Reads a 32-bit integer.</summary>
    public static int ReadInt32(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && (reader.TryGetInt32(out int value) || TryGetWhole(ref reader, out value))
            ? value
            : throw JsonReading.Expected("a 32-bit integer", ref reader);

    /// <summary>Reads a 64-bit integer.</summary>
    public static long ReadInt64(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && (reader.TryGetInt64(out long value) || TryGetWhole(ref reader, out value))
            ? value
            : throw JsonReading.Expected("a 64-bit integer", ref reader);

    /// <summary>Reads a whole number from 0 to 2^64 - 1.</summary>
    public static ulong ReadUInt64(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && (reader.TryGetUInt64(out ulong value) || TryGetWhole(ref reader, out value))
            ? value
            : throw JsonReading.Expected("an unsigned 64-bit integer", ref reader);

    /// <summary>Reads a whole number of at most 10,000 digits.</summary>
    public static BigInteger ReadBigInteger(this ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (TryGetWhole(ref reader, out Int128 small))
            {
                return small;
            }

            if (!reader.HasValueSequence && reader.ValueSpan.Length <= MaxIntegerLength
                && BigInteger.TryParse(Encoding.UTF8.GetString(reader.ValueSpan), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
                    out BigInteger value))
            {
                return value;
            }
        }

        throw JsonReading.Expected("an integer", ref reader);
    }

    /// <summary>Reads a number of 64 bits.</summary>
    public static double ReadDouble(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Number
            && (NumberFastPath.TryRead(ref reader, out double value) || (reader.TryGetDouble(out value) && double.IsFinite(value)))
            ? value
            : throw JsonReading.Expected("a double-precision number", ref reader);

    /// <summary>Reads a number of 32 bits.</summary>
    public static float ReadSingle(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out float value) && float.IsFinite(value)
            ? value
            : throw JsonReading.Expected("a single-precision number", ref reader);

    /// <summary>Reads a number that fits 28 digits.</summary>
    public static decimal ReadDecimal(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value)
            ? value
            : throw JsonReading.Expected("a decimal number", ref reader);

    /// <summary>Reads a 64-bit integer that is written as text.</summary>
    public static long ReadInt64Text(this ref JsonReader reader)
        => TryParse(ref reader, NumberStyles.AllowLeadingSign, out long value)
            ? value
            : throw JsonReading.Expected("a 64-bit integer in a string", ref reader);

    /// <summary>Reads a whole number from 0 to 2^64 - 1 that is written as text.</summary>
    public static ulong ReadUInt64Text(this ref JsonReader reader)
        => TryParse(ref reader, NumberStyles.AllowLeadingSign, out ulong value)
            ? value
            : throw JsonReading.Expected("an unsigned 64-bit integer in a string", ref reader);

    /// <summary>Reads a decimal number that is written as text.</summary>
    public static decimal ReadDecimalText(this ref JsonReader reader)
        => TryParse(ref reader, NumberStyles.Float, out decimal value) ? value : throw JsonReading.Expected("a decimal number in a string", ref reader);

    private static bool TryParse<T>(ref JsonReader reader, NumberStyles style, out T value)
        where T : struct, INumber<T>
    {
        value = default;
        return reader.TokenType == JsonTokenType.String && T.TryParse(JsonReading.Text(ref reader), style, CultureInfo.InvariantCulture, out value);
    }

    // 1.0 and 1e2: whole numbers that TryGetInt32 does not take.
    private static bool TryGetWhole<T>(ref JsonReader reader, out T value)
        where T : struct, INumber<T>
    {
        value = default;
        if (reader.HasValueSequence || !IsWhole(reader.ValueSpan) || !reader.TryGetDecimal(out decimal number))
        {
            return false;
        }

        value = T.CreateSaturating(number);
        return decimal.CreateSaturating(value) == number;
    }

    // By its digits, because decimal rounds what it cannot hold: 1e-400 would be a whole zero.
    private static bool IsWhole(ReadOnlySpan<byte> number)
    {
        int letter = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = letter < 0 ? number : number[..letter];
        long exponent = 0;
        if (letter >= 0 && !long.TryParse(number[(letter + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        if (mantissa.IndexOfAnyInRange((byte)'1', (byte)'9') < 0)
        {
            return true;
        }

        int point = mantissa.IndexOf((byte)'.');
        int fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        int last = mantissa.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        int zeros = mantissa.Length - last - 1 - (point > last ? 1 : 0);
        return exponent - fraction + zeros >= 0;
    }
}

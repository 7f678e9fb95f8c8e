using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

public static partial class JsonReading
{
    /// <summary>Reads a whole number; <c>1.0</c> and <c>1e2</c> are whole numbers too.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a whole number of 32 bits.</exception>
    public static int ReadInt32(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.Number && (reader.TryGetInt32(out int value) || TryGetWhole(ref reader, out value))
            ? value
            : throw Expected("a whole number of 32 bits", ref reader);
    }

    /// <summary>Reads a whole number; <c>1.0</c> and <c>1e2</c> are whole numbers too, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a whole number of 32 bits.</exception>
    public static int? ReadInt32OrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadInt32();

    /// <summary>Reads a whole number; <c>1.0</c> and <c>1e2</c> are whole numbers too.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a whole number of 64 bits.</exception>
    public static long ReadInt64(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.Number && (reader.TryGetInt64(out long value) || TryGetWhole(ref reader, out value))
            ? value
            : throw Expected("a whole number of 64 bits", ref reader);
    }

    /// <summary>Reads a whole number; <c>1.0</c> and <c>1e2</c> are whole numbers too, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a whole number of 64 bits.</exception>
    public static long? ReadInt64OrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadInt64();

    /// <summary>Reads a whole number that is not negative; <c>1.0</c> and <c>1e2</c> are whole numbers too.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a whole number from 0 to 2^64 - 1.</exception>
    public static ulong ReadUInt64(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.Number && (reader.TryGetUInt64(out ulong value) || TryGetWhole(ref reader, out value))
            ? value
            : throw Expected("a whole number of 64 bits that is not negative", ref reader);
    }

    /// <summary>Reads a whole number that is not negative, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a whole number from 0 to 2^64 - 1.</exception>
    public static ulong? ReadUInt64OrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadUInt64();

    /// <summary>Reads a whole number of any size.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a whole number of at most 10,000 digits.</exception>
    public static BigInteger ReadBigInteger(this ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (TryGetWhole(ref reader, out Int128 small))
            {
                return small;
            }

            // Parsing is quadratic, so the length is bounded.
            if (!reader.HasValueSequence && reader.ValueSpan.Length <= LongestInteger
                && BigInteger.TryParse(Encoding.UTF8.GetString(reader.ValueSpan), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger value))
            {
                return value;
            }
        }

        throw Expected("a whole number", ref reader);
    }

    /// <summary>Reads a whole number of any size, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a whole number of at most 10,000 digits.</exception>
    public static BigInteger? ReadBigIntegerOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadBigInteger();

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a number of 64 bits.</exception>
    public static double ReadDouble(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.Number
            && (ShortNumber.TryRead(ref reader, out double value) || (reader.TryGetDouble(out value) && double.IsFinite(value)))
            ? value
            : throw Expected("a number of double precision", ref reader);
    }

    /// <summary>Reads a number, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a number of 64 bits.</exception>
    public static double? ReadDoubleOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadDouble();

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a number of 32 bits.</exception>
    public static float ReadSingle(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out float value) && float.IsFinite(value)
            ? value
            : throw Expected("a number of single precision", ref reader);
    }

    /// <summary>Reads a number, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a number of 32 bits.</exception>
    public static float? ReadSingleOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadSingle();

    /// <summary>Reads a decimal number.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a number that fits 28 digits.</exception>
    public static decimal ReadDecimal(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value)
            ? value
            : throw Expected("a decimal number", ref reader);
    }

    /// <summary>Reads a decimal number, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a number that fits 28 digits.</exception>
    public static decimal? ReadDecimalOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadDecimal();

    private const int LongestInteger = 10_000;

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

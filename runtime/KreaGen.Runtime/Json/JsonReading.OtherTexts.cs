using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

public static partial class JsonReading
{
    /// <summary>Reads a string of one UTF-16 unit.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a string of one UTF-16 unit.</exception>
    public static char ReadChar(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String && Text(ref reader) is [var value]
            ? value
            : throw Expected("a string of one character", ref reader);
    }

    /// <summary>Reads a string of one UTF-16 unit, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a string of one UTF-16 unit.</exception>
    public static char? ReadCharOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadChar();

    /// <summary>Reads a whole number written as text.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not the text of a whole number of 64 bits.</exception>
    public static long ReadInt64Text(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String
            && long.TryParse(Text(ref reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? value
            : throw Expected("a whole number of 64 bits as text", ref reader);
    }

    /// <summary>Reads a whole number written as text, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not the text of a whole number of 64 bits.</exception>
    public static long? ReadInt64TextOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadInt64Text();

    /// <summary>Reads a whole number written as text.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not the text of a whole number from 0 to 2^64 - 1.</exception>
    public static ulong ReadUInt64Text(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String
            && ulong.TryParse(Text(ref reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out ulong value)
            ? value
            : throw Expected("a whole number of 64 bits, not negative, as text", ref reader);
    }

    /// <summary>Reads a whole number written as text, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not the text of a whole number from 0 to 2^64 - 1.</exception>
    public static ulong? ReadUInt64TextOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadUInt64Text();

    /// <summary>Reads a decimal number written as text.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not the text of a number, or larger than a decimal.</exception>
    public static decimal ReadDecimalText(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String
            && decimal.TryParse(Text(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw Expected("a decimal number as text", ref reader);
    }

    /// <summary>Reads a decimal number written as text, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not the text of a number, or larger than a decimal.</exception>
    public static decimal? ReadDecimalTextOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadDecimalText();

    /// <summary>Reads bytes written as base64url (RFC 4648, 5), with or without padding.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not base64url.</exception>
    public static ReadOnlyMemory<byte> ReadWebSafeBytes(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String && TryDecodeUrl(Text(ref reader), out byte[] value)
            ? value
            : throw Expected("base64url text", ref reader);
    }

    /// <summary>Reads bytes written as base64url (RFC 4648, 5), with or without padding, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not base64url.</exception>
    public static ReadOnlyMemory<byte>? ReadWebSafeBytesOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? (ReadOnlyMemory<byte>?)null : reader.ReadWebSafeBytes();

    private static bool TryDecodeUrl(string text, out byte[] value)
    {
        string bare = text.TrimEnd('=');
        value = new byte[((bare.Length * 3L) + 3) / 4];
        string usual = bare.Replace('-', '+').Replace('_', '/');
        bool isUrl = bare.AsSpan().IndexOfAny('+', '/') < 0 && Convert.TryFromBase64String(usual.PadRight((usual.Length + 3) / 4 * 4, '='), value, out int length) && Fit(ref value, length);
        return isUrl;
    }

    private static bool Fit(ref byte[] value, int length)
    {
        Array.Resize(ref value, length);
        return true;
    }
}

using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KreaGen.Json;

public static partial class JsonReading
{
    /// <summary>Reads a string.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a string.</exception>
    public static string ReadString(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String ? Text(ref reader) : throw Expected("a string", ref reader);
    }

    /// <summary>Reads a string, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a string.</exception>
    public static string? ReadStringOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadString();

    /// <summary>Reads a Boolean.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is neither <c>true</c> nor <c>false</c>.</exception>
    public static bool ReadBoolean(this ref JsonReader reader)
    {
        return reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw Expected("true or false", ref reader),
        };
    }

    /// <summary>Reads a Boolean, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is neither <c>true</c> nor <c>false</c>.</exception>
    public static bool? ReadBooleanOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadBoolean();

    /// <summary>Reads a UUID.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a UUID in its usual form with four hyphens.</exception>
    public static Guid ReadGuid(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String && (TryGetGuid(ref reader, out Guid value) || reader.TryGetGuid(out value))
            ? value
            : throw Expected("a UUID", ref reader);
    }

    /// <summary>Reads a UUID, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a UUID in its usual form with four hyphens.</exception>
    public static Guid? ReadGuidOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadGuid();

    /// <summary>Reads a URI, absolute or relative.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a URI.</exception>
    public static Uri ReadUri(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String && RepeatedUris.TryRead(ref reader, out Uri? value)
            ? value
            : throw Expected("a URI", ref reader);
    }

    /// <summary>Reads a URI, absolute or relative, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a URI.</exception>
    public static Uri? ReadUriOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadUri();

    /// <summary>Reads bytes written as base64.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not base64.</exception>
    public static ReadOnlyMemory<byte> ReadBytes(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String && (TryDecode(ref reader, out byte[]? value) || reader.TryGetBytesFromBase64(out value))
            ? value
            : throw Expected("base64 text", ref reader);
    }

    // All its digits at once: a third of the time of TryGetGuid, which goes group by group.
    private static bool TryGetGuid(ref JsonReader reader, out Guid value)
    {
        value = default;
#if NET10_0_OR_GREATER
        const int Length = 36;
        ReadOnlySpan<byte> text = reader.ValueSpan;
        if (text.Length != Length || text[8] != (byte)'-' || text[13] != (byte)'-' || text[18] != (byte)'-' || text[23] != (byte)'-')
        {
            return false;
        }

        Span<byte> digits = stackalloc byte[32];
        text[..8].CopyTo(digits);
        text[9..13].CopyTo(digits[8..]);
        text[14..18].CopyTo(digits[12..]);
        text[19..23].CopyTo(digits[16..]);
        text[24..].CopyTo(digits[20..]);
        Span<byte> bytes = stackalloc byte[16];
        if (Convert.FromHexString(digits, bytes, out _, out _) == OperationStatus.Done)
        {
            value = new(bytes, bigEndian: true);
            return true;
        }
#endif
        return false;
    }

    // Straight into the array that stays: an image of megabytes is not copied once more.
    private static bool TryDecode(ref JsonReader reader, [NotNullWhen(true)] out byte[]? value)
    {
        ReadOnlySpan<byte> text = reader.ValueSpan;
        value = null;
        if (reader.HasValueSequence || reader.ValueIsEscaped || text.Length % 4 != 0)
        {
            return false;
        }

        int padding = text is [.., (byte)'=', (byte)'='] ? 2 : text is [.., (byte)'='] ? 1 : 0;
        value = PrefaultedArray.Create((text.Length / 4 * 3) - padding);
        return Base64.DecodeFromUtf8(text, value, out int read, out int written) == OperationStatus.Done && read == text.Length && written == value.Length;
    }

    /// <summary>Reads bytes written as base64, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not base64.</exception>
    public static ReadOnlyMemory<byte>? ReadBytesOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? (ReadOnlyMemory<byte>?)null : reader.ReadBytes();
}

using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>How strings and what is written in them are read: ids, URIs, bytes; and Booleans.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonTextReading
{
    /// <summary>Reads a string.</summary>
    public static string ReadString(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String ? JsonReading.Text(ref reader) : throw JsonReading.Expected("a string", ref reader);

    /// <summary>Reads a string of one UTF-16 unit.</summary>
    public static char ReadChar(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String && JsonReading.Text(ref reader) is [var value]
            ? value
            : throw JsonReading.Expected("a one-character string", ref reader);

    /// <summary>Reads a Boolean.</summary>
    public static bool ReadBoolean(this ref JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonReading.Expected("true or false", ref reader),
    };

    /// <summary>Reads a UUID in its usual form with four hyphens.</summary>
    public static Guid ReadGuid(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String && (TryGetGuid(ref reader, out Guid value) || reader.TryGetGuid(out value))
            ? value
            : throw JsonReading.Expected("a UUID", ref reader);

    /// <summary>Reads a URI, absolute or relative.</summary>
    public static Uri ReadUri(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String && RepeatedUris.TryRead(ref reader, out Uri? value)
            ? value
            : throw JsonReading.Expected("a URI", ref reader);

    /// <summary>Reads bytes written as base64.</summary>
    public static ReadOnlyMemory<byte> ReadBytes(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String && (TryDecode(ref reader, out byte[]? value) || reader.TryGetBytesFromBase64(out value))
            ? value
            : throw JsonReading.Expected("base64 text", ref reader);

    /// <summary>Reads bytes written as base64url (RFC 4648, 5), with or without padding.</summary>
    public static ReadOnlyMemory<byte> ReadWebSafeBytes(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String && TryDecodeUrl(JsonReading.Text(ref reader), out ReadOnlyMemory<byte> value)
            ? value
            : throw JsonReading.Expected("base64url text", ref reader);

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

    private static bool TryDecodeUrl(string text, out ReadOnlyMemory<byte> value)
    {
        string bare = text.TrimEnd('=');
        byte[] room = new byte[((bare.Length * 3L) + 3) / 4];
        string usual = bare.Replace('-', '+').Replace('_', '/');
        int length = 0;
        bool isUrl = bare.AsSpan().IndexOfAny('+', '/') < 0 && Convert.TryFromBase64String(usual.PadRight((usual.Length + 3) / 4 * 4, '='), room, out length);
        value = room.AsMemory(0, length);
        return isUrl;
    }
}

using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>Tells whether the text of a JSON token is the one that is written for its value.</summary>
internal static class CanonicalText
{
    // No number, date or id is written with more characters.
    private const int MaxShownLength = 64;

    /// <summary>Whether writing the value gives the token that the reader stands on.</summary>
    public static bool IsCanonical<T>(ref JsonReader reader, T value)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return false;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        bool isNumber = reader.TokenType == JsonTokenType.Number;
        if (PlainText.IsCanonical<T>(text, isNumber))
        {
            return true;
        }

        // Every branch but one is known to the compiler of the generic code.
        return value switch
        {
            double number => IsShown(text, number, default),
            float number => IsShown(text, number, default),
            decimal number => IsShown(text, number, default),
            long number => IsShown(text, number, default),
            ulong number => IsShown(text, number, default),
            Guid id => IsShown(text, id, "D"),
            DateTimeOffset moment when isNumber => IsUnixTime(text, moment),
            DateTimeOffset moment => IsText(text, ScalarText.Of(moment)) || IsText(text, moment.UtcDateTime.ToString("R", CultureInfo.InvariantCulture)),
            DateTime moment => IsText(text, ScalarText.Of(moment)),
            TimeOnly time => IsText(text, ScalarText.Of(time)),
            TimeOfDay time => IsText(text, time.ToString()),
            TimeSpan duration => IsText(text, IsoDuration.Format(duration)),
            IPAddress address => IsText(text, address.ToString()),
            ReadOnlyMemory<byte> bytes => IsBase64(text, bytes.Length),
            _ => true,
        };
    }

    /// <summary>The token that the reader stands on, as JSON.</summary>
    public static byte[] Of(ref JsonReader reader)
    {
        JsonReader again = reader;
        return reader.HasValueSequence
            ? Of(again.ReadElement())
            : reader.TokenType == JsonTokenType.String ? [(byte)'"', .. reader.ValueSpan, (byte)'"'] : reader.ValueSpan.ToArray();
    }

    /// <summary>A value as compact JSON, its numbers as they were.</summary>
    public static byte[] Of(JsonElement value) => Of(value, static (writer, value) => writer.WriteElement(value));

    /// <summary>A value as it is written.</summary>
    public static byte[] Of<T>(T value, JsonWrite<T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ApiJson.Serialize(buffer, value, write);
        return buffer.WrittenSpan.ToArray();
    }

    private static bool IsShown<T>(ReadOnlySpan<byte> text, T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> shown = stackalloc byte[MaxShownLength];
        return value.TryFormat(shown, out int length, format, CultureInfo.InvariantCulture) && text.SequenceEqual(shown[..length]);
    }

    private static bool IsUnixTime(ReadOnlySpan<byte> text, DateTimeOffset moment)
    {
        long ticks = moment.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        return ticks % TimeSpan.TicksPerSecond == 0
            ? IsShown(text, ticks / TimeSpan.TicksPerSecond, default) : IsShown(text, (decimal)ticks / TimeSpan.TicksPerSecond, default);
    }

    private static bool IsText(ReadOnlySpan<byte> text, string shown)
    {
        Span<byte> bytes = stackalloc byte[MaxShownLength];
        return Encoding.UTF8.TryGetBytes(shown, bytes, out int length) && text.SequenceEqual(bytes[..length]);
    }

    // The readers take idle bits and either way to end; what is written has none, and ends as its alphabet wants.
    private static bool IsBase64(ReadOnlySpan<byte> text, int length)
    {
        int padded = Base64.GetMaxEncodedToUtf8Length(length);
        int bare = (int)(((length * 8L) + 5) / 6);
        bool isWhole = text.Length == padded && (padded == bare || text.IndexOfAny((byte)'-', (byte)'_') < 0);
        bool isBare = text.Length == bare && (padded == bare || text.IndexOfAny((byte)'+', (byte)'/') < 0);
        int idle = (length % 3) switch { 1 => 4, 2 => 2, _ => 0 };
        return (isWhole || isBare) && (idle == 0 || (ValueOf(text.TrimEnd((byte)'=')[^1]) & ((1 << idle) - 1)) == 0);
    }

    private static int ValueOf(byte letter) => letter switch
    {
        >= (byte)'A' and <= (byte)'Z' => letter - 'A',
        >= (byte)'a' and <= (byte)'z' => letter - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => letter - '0' + 52,
        (byte)'+' or (byte)'-' => 62,
        _ => 63,
    };
}

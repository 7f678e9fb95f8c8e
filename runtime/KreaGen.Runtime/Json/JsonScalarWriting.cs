using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>Scalars whose text is not the one that <see cref="JsonWriter"/> gives them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonScalarWriting
{
    /// <summary>Writes a date and time of RFC 3339 with its offset, <c>Z</c> for UTC, and a fraction only where there is one.</summary>
    public static void WriteDateTimeOffset(this JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[ScalarText.MaxDateTimeLength];
        writer.WriteStringValue(text[..ScalarText.Write(value, text)]);
    }

    /// <summary>Writes a date and time without an offset, and a fraction only where there is one.</summary>
    public static void WriteDateTime(this JsonWriter writer, DateTime value) => writer.WriteStringValue(ScalarText.Of(value));

    /// <summary>Writes a date and time as HTTP headers have it (RFC 9110, 5.6.7), such as <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    public static void WriteHttpDate(this JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(ScalarText.OfHttpDate(value));

    /// <summary>Writes a moment as seconds since 1970 in UTC, with a fraction only where there is one.</summary>
    public static void WriteUnixTime(this JsonWriter writer, DateTimeOffset value)
    {
        long ticks = value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        if (ticks % TimeSpan.TicksPerSecond == 0)
        {
            writer.WriteNumberValue(ticks / TimeSpan.TicksPerSecond);
        }
        else
        {
            writer.WriteNumberValue((decimal)ticks / TimeSpan.TicksPerSecond);
        }
    }

    /// <summary>Writes a date, <c>yyyy-MM-dd</c>.</summary>
    public static void WriteDateOnly(this JsonWriter writer, DateOnly value) => writer.WriteStringValue(ScalarText.Of(value));

    /// <summary>Writes a time of day, <c>HH:mm:ss</c> with a fraction only where there is one.</summary>
    public static void WriteTimeOnly(this JsonWriter writer, TimeOnly value) => writer.WriteStringValue(ScalarText.Of(value));

    /// <summary>Writes a time of day, with its offset where it has one.</summary>
    public static void WriteTimeOfDay(this JsonWriter writer, TimeOfDay value) => writer.WriteStringValue(value.ToString());

    /// <summary>Writes a duration of ISO 8601 in days, hours, minutes and seconds, such as <c>PT5M</c>.</summary>
    public static void WriteDuration(this JsonWriter writer, TimeSpan value) => writer.WriteStringValue(IsoDuration.Format(value));

    /// <summary>Writes a URI exactly as it was given.</summary>
    public static void WriteUri(this JsonWriter writer, Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.OriginalString);
    }

    /// <summary>Writes a one-character string.</summary>
    public static void WriteChar(this JsonWriter writer, char value) => writer.WriteStringValue([value]);

    /// <summary>Writes bytes as base64.</summary>
    public static void WriteBytes(this JsonWriter writer, ReadOnlyMemory<byte> value) => writer.WriteBase64StringValue(value.Span);

    /// <summary>Writes bytes as base64url (RFC 4648, 5) without padding.</summary>
    public static void WriteWebSafeBytes(this JsonWriter writer, ReadOnlyMemory<byte> value) => writer.WriteStringValue(ScalarText.OfWebSafeBytes(value));

    /// <summary>Writes a whole number of any size.</summary>
    public static void WriteBigInteger(this JsonWriter writer, BigInteger value)
        => writer.WriteRawValue(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes a whole number as text.</summary>
    public static void WriteInt64Text(this JsonWriter writer, long value) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a whole number as text.</summary>
    public static void WriteUInt64Text(this JsonWriter writer, ulong value) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a decimal number in a string, trailing zeros kept.</summary>
    public static void WriteDecimalText(this JsonWriter writer, decimal value) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
}

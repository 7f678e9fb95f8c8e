using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>How dates, times and durations are read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonTimeReading
{
    private static readonly string[] TimeFormats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm"];

    private static readonly string[] HttpDateFormats =
        ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd, d MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    private static readonly string[] LocalFormats =
        ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm"];

    /// <summary>Reads a date and time of RFC 3339; one without an offset is read as UTC, so that no machine's time zone enters.</summary>
    public static DateTimeOffset ReadDateTimeOffset(this ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            if ((!reader.ValueIsEscaped && DateTimeFastPath.TryRead(reader.ValueSpan, out DateTimeOffset value))
                || (HasOffset(ref reader) && reader.TryGetDateTimeOffset(out value)))
            {
                return value;
            }

            // Lower-case letters, a space in place of T, no offset: seen in practice, and unambiguous.
            string text = JsonReading.Text(ref reader);
            if (text.Length >= 16 && text[4] == '-' && text[7] == '-' && text[10] is 'T' or 't' or ' '
                && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value))
            {
                return value;
            }
        }

        throw JsonReading.Expected("a date and time (RFC 3339)", ref reader);
    }

    /// <summary>Reads a date and time without an offset; its kind is <see cref="DateTimeKind.Unspecified"/>.</summary>
    public static DateTime ReadDateTime(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String
            && DateTime.TryParseExact(JsonReading.Text(ref reader), LocalFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime value)
            ? value
            : throw JsonReading.Expected("a date and time without an offset", ref reader);

    /// <summary>Reads a date and time as HTTP headers have it (RFC 9110, 5.6.7), such as <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    public static DateTimeOffset ReadHttpDate(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String
            && DateTimeOffset.TryParseExact(
                JsonReading.Text(ref reader), HttpDateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset value)
            ? value
            : throw JsonReading.Expected("a date and time (RFC 9110)", ref reader);

    /// <summary>Reads a moment written as seconds since 1970 in UTC, of the years 1 to 9999; fractions are kept to 100 ns.</summary>
    public static DateTimeOffset ReadUnixTime(this ref JsonReader reader)
    {
        const long Earliest = -62_135_596_800;
        const long Latest = 253_402_300_799;
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long whole) && whole is >= Earliest and <= Latest)
        {
            return DateTimeOffset.UnixEpoch.AddTicks(whole * TimeSpan.TicksPerSecond);
        }

        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal seconds) && seconds is >= Earliest and <= Latest
            ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : throw JsonReading.Expected("a Unix time in seconds", ref reader);
    }

    /// <summary>Reads a date, <c>yyyy-MM-dd</c>.</summary>
    public static DateOnly ReadDateOnly(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(JsonReading.Text(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value)
            ? value
            : throw JsonReading.Expected("a date (yyyy-MM-dd)", ref reader);

    /// <summary>Reads a time of day, <c>HH:mm:ss</c> with up to seven fraction digits.</summary>
    public static TimeOnly ReadTimeOnly(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String
            && TimeOnly.TryParseExact(JsonReading.Text(ref reader), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly value)
            ? value
            : throw JsonReading.Expected("a time of day (HH:mm:ss)", ref reader);

    /// <summary>Reads a time of day with or without an offset (RFC 3339, full-time and partial-time).</summary>
    public static TimeOfDay ReadTimeOfDay(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String && TimeOfDay.TryParse(JsonReading.Text(ref reader), out TimeOfDay value)
            ? value
            : throw JsonReading.Expected("a time of day (HH:mm:ss)", ref reader);

    /// <summary>Reads a duration of ISO 8601, such as <c>PT5M</c>, that fits a <see cref="TimeSpan"/>; a year counts 365 days and a month 30.</summary>
    public static TimeSpan ReadDuration(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String && IsoDuration.TryParse(JsonReading.Text(ref reader), out TimeSpan value)
            ? value
            : throw JsonReading.Expected("a duration (ISO 8601)", ref reader);

    private static bool HasOffset(ref JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return false;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        return text is [.., (byte)'Z'] or [.., (byte)'+' or (byte)'-', _, _, (byte)':', _, _];
    }
}

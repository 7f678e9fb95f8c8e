using System.Globalization;
using System.Text.Json;

namespace KreaGen.Json;

public static partial class JsonReading
{
    /// <summary>Reads a date and time of RFC 3339; one without an offset is read as UTC, so that no machine's time zone enters.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a date and time.</exception>
    public static DateTimeOffset ReadDateTimeOffset(this ref JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            if ((!reader.ValueIsEscaped && ShortMoment.TryRead(reader.ValueSpan, out DateTimeOffset value))
                || (HasOffset(ref reader) && reader.TryGetDateTimeOffset(out value)))
            {
                return value;
            }

            // Lower-case letters, a space in place of T, no offset: seen in practice, and unambiguous.
            string text = Text(ref reader);
            if (text.Length >= 16 && text[4] == '-' && text[7] == '-' && text[10] is 'T' or 't' or ' '
                && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value))
            {
                return value;
            }
        }

        throw Expected("a date and time (RFC 3339)", ref reader);
    }

    /// <summary>Reads a date and time of RFC 3339; one without an offset is read as UTC, so that no machine's time zone enters, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a date and time.</exception>
    public static DateTimeOffset? ReadDateTimeOffsetOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadDateTimeOffset();

    /// <summary>Reads a date, <c>yyyy-MM-dd</c>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a date.</exception>
    public static DateOnly ReadDateOnly(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(Text(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value)
                ? value
                : throw Expected("a date (yyyy-MM-dd)", ref reader);
    }

    /// <summary>Reads a date, <c>yyyy-MM-dd</c>, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a date.</exception>
    public static DateOnly? ReadDateOnlyOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadDateOnly();

    /// <summary>Reads a time of day, <c>HH:mm:ss</c> with up to seven fraction digits.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a time of day.</exception>
    public static TimeOnly ReadTimeOnly(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String
            && TimeOnly.TryParseExact(Text(ref reader), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly value)
                ? value
                : throw Expected("a time of day (HH:mm:ss)", ref reader);
    }

    /// <summary>Reads a time of day, <c>HH:mm:ss</c> with up to seven fraction digits, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a time of day.</exception>
    public static TimeOnly? ReadTimeOnlyOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadTimeOnly();

    /// <summary>Reads a duration of ISO 8601, such as <c>PT5M</c>; a year counts 365 days and a month 30.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a duration, or longer than <see cref="TimeSpan"/> holds.</exception>
    public static TimeSpan ReadDuration(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String && IsoDuration.TryParse(Text(ref reader), out TimeSpan value)
            ? value
            : throw Expected("a duration (ISO 8601)", ref reader);
    }

    /// <summary>Reads a duration of ISO 8601, such as <c>PT5M</c>; a year counts 365 days and a month 30, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a duration, or longer than <see cref="TimeSpan"/> holds.</exception>
    public static TimeSpan? ReadDurationOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadDuration();

    /// <summary>Reads a moment written as seconds since 1970 in UTC; fractions are kept to 100 ns.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a number of seconds between the years 1 and 9999.</exception>
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
            : throw Expected("a Unix time in seconds", ref reader);
    }

    /// <summary>Reads a moment written as seconds since 1970 in UTC; fractions are kept to 100 ns, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a number of seconds between the years 1 and 9999.</exception>
    public static DateTimeOffset? ReadUnixTimeOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadUnixTime();

    private static readonly string[] TimeFormats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm"];

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

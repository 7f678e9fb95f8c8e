using System.Globalization;
using System.Text.Json;
using KreaGen.Values;

namespace KreaGen.Json;

public static partial class JsonReading
{
    /// <summary>Reads a date and time as HTTP headers have it (RFC 9110, 5.6.7), such as <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not such a date and time.</exception>
    public static DateTimeOffset ReadHttpDate(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String
            && DateTimeOffset.TryParseExact(Text(ref reader), HttpDateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset value)
            ? value
            : throw Expected("a date and time (RFC 9110)", ref reader);
    }

    /// <summary>Reads a date and time as HTTP headers have it (RFC 9110, 5.6.7), such as <c>Sun, 06 Nov 1994 08:49:37 GMT</c>, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not such a date and time.</exception>
    public static DateTimeOffset? ReadHttpDateOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadHttpDate();

    /// <summary>Reads a date and time without an offset; its kind is <see cref="DateTimeKind.Unspecified"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not such a date and time, or has an offset.</exception>
    public static DateTime ReadDateTime(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String
            && DateTime.TryParseExact(Text(ref reader), LocalFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime value)
            ? value
            : throw Expected("a date and time without an offset", ref reader);
    }

    /// <summary>Reads a date and time without an offset; its kind is <see cref="DateTimeKind.Unspecified"/>, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not such a date and time, or has an offset.</exception>
    public static DateTime? ReadDateTimeOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadDateTime();

    /// <summary>Reads a time of day with or without an offset (RFC 3339, full-time and partial-time).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is not a time of day.</exception>
    public static TimeOfDay ReadTimeOfDay(this ref JsonReader reader)
    {
        return reader.TokenType == JsonTokenType.String
            && TimeOfDay.TryParse(Text(ref reader), out TimeOfDay value)
            ? value
            : throw Expected("a time of day (HH:mm:ss)", ref reader);
    }

    /// <summary>Reads a time of day with or without an offset (RFC 3339, full-time and partial-time), or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not a time of day.</exception>
    public static TimeOfDay? ReadTimeOfDayOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadTimeOfDay();

    private static readonly string[] HttpDateFormats = ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd, d MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];
    private static readonly string[] LocalFormats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm"];
}

using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Numerics;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Generated;

/// <summary>Formats values for a path, query, header or cookie, independent of the current culture.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ParameterText
{
    /// <summary>The text itself.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(string? value) => value;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>Digits, without grouping.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Digits, without grouping.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest representation that is parsed as the same number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static string Of(float value) => float.IsFinite(value)
        ? value.ToString(CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers can be written as text.");

    /// <summary>The shortest representation that is parsed as the same number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static string Of(double value) => double.IsFinite(value)
        ? value.ToString(CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers can be written as text.");

    /// <summary>Digits with a point, trailing zeros kept.</summary>
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Lower-case hexadecimal digits with four hyphens.</summary>
    public static string Of(Guid value) => value.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>A date and time of RFC 3339 with its offset, <c>Z</c> for UTC, and a fraction only where there is one.</summary>
    public static string Of(DateTimeOffset value) => ScalarText.Of(value);

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    public static string Of(DateOnly value) => ScalarText.Of(value);

    /// <summary><c>HH:mm:ss</c> with a fraction only where there is one.</summary>
    public static string Of(TimeOnly value) => ScalarText.Of(value);

    /// <summary>A date and time as HTTP headers have it (RFC 9110, 5.6.7), such as <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    public static string OfHttpDate(DateTimeOffset value) => ScalarText.OfHttpDate(value);

    /// <summary>A date and time without an offset, and a fraction only where there is one.</summary>
    public static string Of(DateTime value) => ScalarText.Of(value);

    /// <summary>A time of day, with its offset where it has one.</summary>
    public static string Of(TimeOfDay value) => value.ToString();

    /// <summary>A duration of ISO 8601, such as <c>PT5M</c>.</summary>
    public static string Of(TimeSpan value) => IsoDuration.Format(value);

    /// <summary>The URI exactly as it was given.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(Uri? value) => value?.OriginalString;

    /// <summary>An IP address in its shortest text.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(IPAddress? value) => value?.ToString();

    /// <summary>Base64.</summary>
    public static string Of(ReadOnlyMemory<byte> value) => Convert.ToBase64String(value.Span);

    /// <summary>Base64url (RFC 4648, 5) without padding.</summary>
    public static string OfWebSafeBytes(ReadOnlyMemory<byte> value) => ScalarText.OfWebSafeBytes(value);

    /// <summary>The character.</summary>
    public static string Of(char value) => value.ToString();

    /// <summary>Digits, without grouping.</summary>
    public static string Of(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Digits, without grouping.</summary>
    public static string Of(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The string itself, or the JSON of other values.</summary>
    public static string Of(JsonScalar value) => value.ToString();

    /// <summary>The value on the wire.</summary>
    public static string Of<T>(T value)
        where T : struct, IOpenEnum<T> => value.Value;

    /// <summary>Seconds since 1970 in UTC, with a fraction only where there is one.</summary>
    public static string OfUnixTime(DateTimeOffset value)
        => ((decimal)(value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture);

    /// <summary>Seconds since 1970 in UTC, with a fraction only where there is one.</summary>
    public static string? OfUnixTime(DateTimeOffset? value) => value is { } moment ? OfUnixTime(moment) : null;

    /// <summary>A date and time as HTTP headers have it (RFC 9110, 5.6.7).</summary>
    public static string? OfHttpDate(DateTimeOffset? value) => value is { } moment ? OfHttpDate(moment) : null;

    /// <summary>Base64url (RFC 4648, 5) without padding.</summary>
    public static string? OfWebSafeBytes(ReadOnlyMemory<byte>? value) => value is { } bytes ? OfWebSafeBytes(bytes) : null;

    /// <summary>The text of any type that has one here.</summary>
    internal static string OfScalar<T>(T value)
        where T : struct => value switch
        {
            bool known => Of(known),
            int known => Of(known),
            long known => Of(known),
            ulong known => Of(known),
            BigInteger known => Of(known),
            char known => Of(known),
            float known => Of(known),
            double known => Of(known),
            decimal known => Of(known),
            Guid known => Of(known),
            DateTimeOffset known => Of(known),
            DateOnly known => Of(known),
            TimeOnly known => Of(known),
            TimeOfDay known => Of(known),
            DateTime known => Of(known),
            TimeSpan known => Of(known),
            ReadOnlyMemory<byte> known => Of(known),
            IOpenEnum known => known.Value,
            _ => throw new NotSupportedException($"A parameter cannot be a {typeof(T)}."),
        };

    /// <summary>The text of any type that has one here; <see langword="null"/> stays.</summary>
    internal static string? OfScalar<T>(T? value)
        where T : struct => value is { } known ? OfScalar(known) : null;
}

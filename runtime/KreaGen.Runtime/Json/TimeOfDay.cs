using System.Globalization;

namespace KreaGen.Json;

/// <summary>A time of day of RFC 3339: with an offset from UTC where there is one, which <see cref="TimeOnly"/> cannot hold.</summary>
/// <param name="Time">The time.</param>
/// <param name="Offset">The offset from UTC in whole minutes; <see langword="null"/> for a local time.</param>
public readonly record struct TimeOfDay(TimeOnly Time, TimeSpan? Offset = null)
{
    private static readonly string[] Formats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm"];

    /// <summary>A local time.</summary>
    /// <param name="time">The time.</param>
    public static implicit operator TimeOfDay(TimeOnly time) => new(time);

    /// <summary>Reads <c>HH:mm:ss</c> with up to seven fraction digits, then nothing, <c>Z</c> or an offset such as <c>+02:00</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The time.</param>
    /// <returns>Whether the text is a time of day.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeOfDay value)
    {
        value = default;
        TimeSpan? offset = null;
        if (text is [.. var utc, 'Z' or 'z'])
        {
            text = utc;
            offset = TimeSpan.Zero;
        }
        else if (text is [.. var local, '+' or '-', _, _, ':', _, _])
        {
            if (!TimeSpan.TryParseExact(text[^5..], @"hh\:mm", CultureInfo.InvariantCulture, out TimeSpan distance))
            {
                return false;
            }

            offset = text[^6] == '-' ? -distance : distance;
            text = local;
        }

        if (!TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return false;
        }

        value = new(time, offset);
        return true;
    }

    /// <summary><c>HH:mm:ss</c> with a fraction only where there is one, then the offset where there is one, <c>Z</c> for UTC.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + Offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { } offset => string.Create(CultureInfo.InvariantCulture, $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}"),
    };
}

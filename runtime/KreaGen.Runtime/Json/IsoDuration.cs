using System.Buffers;
using System.Globalization;
using System.Text;

namespace KreaGen.Json;

/// <summary>Durations of ISO 8601 as JSON Schema's format <c>duration</c> means them.</summary>
internal static class IsoDuration
{
    // More digits than any part of a TimeSpan has.
    private const int MaxNumberLength = 24;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan value)
    {
        value = default;
        bool negative = text.StartsWith("-", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = negative || text.StartsWith("+", StringComparison.Ordinal) ? text[1..] : text;
        if (rest.Length < 3 || rest[0] != 'P')
        {
            return false;
        }

        decimal ticks = 0;
        bool inTime = false;
        int lastUnit = -1;
        for (rest = rest[1..]; !rest.IsEmpty;)
        {
            if (rest[0] == 'T')
            {
                if (inTime || rest.Length == 1)
                {
                    return false;
                }

                inTime = true;
                rest = rest[1..];
                continue;
            }

            int digits = rest.IndexOfAnyExcept(NumberCharacters);
            if (digits is <= 0 or > MaxNumberLength
                || !TryParseNumber(rest[..digits], out decimal number)
                || UnitOf(rest[digits], inTime) is not (var unit, var length) || unit <= lastUnit
                || number > decimal.MaxValue / length / 2)
            {
                return false;
            }

            ticks += number * length;
            lastUnit = unit;
            rest = rest[(digits + 1)..];
        }

        if (lastUnit < 0 || ticks > TimeSpan.MaxValue.Ticks)
        {
            return false;
        }

        value = TimeSpan.FromTicks((long)(negative ? -ticks : ticks));
        return true;
    }

    public static string Format(TimeSpan value)
    {
        var text = new StringBuilder();
        // The unsigned arithmetic keeps TimeSpan.MinValue, which has no positive twin.
        ulong ticks = value.Ticks < 0 ? (ulong)-(value.Ticks + 1) + 1 : (ulong)value.Ticks;
        text.Append(value.Ticks < 0 ? "-P" : "P");
        (ulong days, ulong ofDay) = Math.DivRem(ticks, (ulong)TimeSpan.TicksPerDay);
        Append(text, days, 'D');
        if (ofDay > 0 || days == 0)
        {
            text.Append('T');
            (ulong hours, ulong ofHour) = Math.DivRem(ofDay, (ulong)TimeSpan.TicksPerHour);
            (ulong minutes, ulong ofMinute) = Math.DivRem(ofHour, (ulong)TimeSpan.TicksPerMinute);
            Append(text, hours, 'H');
            Append(text, minutes, 'M');
            if (ofMinute > 0 || ofDay == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{(decimal)ofMinute / TimeSpan.TicksPerSecond:0.#######}S");
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ulong number, char unit)
    {
        if (number > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
        }
    }

    private static bool TryParseNumber(ReadOnlySpan<char> digits, out decimal number)
    {
        string text = digits.ToString().Replace(',', '.');
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static (int Order, decimal Ticks)? UnitOf(char unit, bool inTime) => (unit, inTime) switch
    {
        ('Y', false) => (0, 365m * TimeSpan.TicksPerDay),
        ('M', false) => (1, 30m * TimeSpan.TicksPerDay),
        ('W', false) => (2, 7m * TimeSpan.TicksPerDay),
        ('D', false) => (3, TimeSpan.TicksPerDay),
        ('H', true) => (4, TimeSpan.TicksPerHour),
        ('M', true) => (5, TimeSpan.TicksPerMinute),
        ('S', true) => (6, TimeSpan.TicksPerSecond),
        _ => null,
    };
}

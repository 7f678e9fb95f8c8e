using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;
using System.Text.RegularExpressions;
using KreaGen.Values;

namespace KreaGen.Generated;

/// <content>Numbers, strings and URIs.</content>
public ref partial struct Validation
{
    // A message quotes the value, and a prompt can have thousands of characters.
    private const int MaxShownLength = 80;

    /// <summary>A number in a range, both bounds included.</summary>
    public void Range<T>(string name, T? value, T minimum, T maximum)
        where T : struct, INumber<T>
    {
        Minimum(name, value, minimum);
        Maximum(name, value, maximum);
    }

    // Asked the other way round, so that what is no number keeps no limit.
    /// <summary>A number of at least a limit.</summary>
    public void Minimum<T>(string name, T? value, T minimum)
        where T : struct, INumber<T> => Keep(name, value, value >= minimum, "at least", minimum);

    /// <summary>A number of at most a limit.</summary>
    public void Maximum<T>(string name, T? value, T maximum)
        where T : struct, INumber<T> => Keep(name, value, value <= maximum, "at most", maximum);

    /// <summary>A number above a limit.</summary>
    public void ExclusiveMinimum<T>(string name, T? value, T minimum)
        where T : struct, INumber<T> => Keep(name, value, value > minimum, "greater than", minimum);

    /// <summary>A number below a limit.</summary>
    public void ExclusiveMaximum<T>(string name, T? value, T maximum)
        where T : struct, INumber<T> => Keep(name, value, value < maximum, "less than", maximum);

    /// <summary>A number that is a multiple of another number; 0 allows any number.</summary>
    public void MultipleOf<T>(string name, T? value, T step)
        where T : struct, INumber<T> => Keep(name, value, value is not { } number || IsMultiple(number, step), "a multiple of", step);

    /// <summary>A string of a limited length, counted in Unicode code points as in JSON Schema.</summary>
    public void Length(string name, string? value, int minimum, int? maximum = null)
    {
        // A text has at most as many code points as characters and at least half as many: most need no counting.
        if (value is not null && (value.Length > (maximum ?? int.MaxValue) || value.Length / 2 < minimum))
        {
            Bound(name, value, CountCodePoints(value), minimum, maximum, "be", "characters long");
        }
    }

    /// <summary>A string that matches a pattern. Use a pattern with a timeout, because values are untrusted.</summary>
    public void Pattern(string name, string? value, Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (value is not null && !pattern.IsMatch(value))
        {
            Report(name, $"match {pattern}", value, $"must match the pattern {pattern}, but is {Show(value)}.");
        }
    }

    /// <summary>A text of a format: <c>uuid</c>, <c>date</c>, <c>date-time</c>, <c>ipv4</c> or <c>ipv6</c>; any text is of another one.</summary>
    public void Format(string name, string? value, string format)
    {
        if (value is not null && !HasFormat(value, format))
        {
            Report(name, $"of the format {format}", value, $"must have the format {format}, but is {Show(value)}.");
        }
    }

    /// <summary>A string from a fixed set, to which <see langword="null"/> does not belong.</summary>
    public void OneOf(string name, string? value, scoped ReadOnlySpan<string> allowed)
    {
        if (value is null || !allowed.Contains(value))
        {
            string list = string.Join(", ", allowed.ToArray());
            Report(name, $"one of {list}", value, $"must be one of {list}, but is {(value is null ? "null" : Show(value))}.");
        }
    }

    /// <summary>A URI of the only scheme allowed, of a length in characters (0 for any), and of a host of the public internet or of any.</summary>
    public void Uri(string name, Uri? value, int maxLength, bool publicHost, string scheme)
    {
        if (value is not null && UriRule.FindProblem(value, maxLength, publicHost, scheme, null) is { } problem)
        {
            Add(name, problem.Limit, value, problem.Explanation);
        }
    }

    /// <summary>
    /// A URI of one of the schemes allowed (none for any), of a length in characters (0 for any), and of a host of the public internet or of any.
    /// </summary>
    public void Uri(string name, Uri? value, int maxLength = 0, bool publicHost = false, params string[] schemes)
    {
        if (value is not null && UriRule.FindProblem(value, maxLength, publicHost, null, schemes) is { } problem)
        {
            Add(name, problem.Limit, value, problem.Explanation);
        }
    }

    internal static string Show(string text)
    {
        string cut = text.Length > MaxShownLength ? string.Concat(text.AsSpan(0, MaxShownLength), "…") : text;
        return "\"" + cut + "\"";
    }

    private void Keep<T>(string name, T? value, bool isKept, string relation, T limit)
        where T : struct, INumber<T>
    {
        if (!isKept && value is { } number)
        {
            string phrase = string.Create(CultureInfo.InvariantCulture, $"{relation} {limit}");
            Add(name, phrase, number, string.Create(CultureInfo.InvariantCulture, $"must be {phrase}, but is {number}."));
        }
    }

    private static bool IsMultiple<T>(T number, T step)
        where T : struct, INumber<T>
    {
        if (typeof(T) != typeof(double))
        {
            return T.IsZero(step) || T.IsZero(number % step);
        }

        // Decimal arithmetic, so that 0.3 is a multiple of 0.1; beyond its range the question has no useful response.
        double real = double.CreateTruncating(number);
        double unit = double.CreateTruncating(step);
        return !(Math.Abs(real) < 1e15) || unit is not (> 1e-15 and < 1e15) || (decimal)real % (decimal)unit == 0;
    }

    private static int CountCodePoints(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    private static bool HasFormat(string value, string format) => format switch
    {
        "uuid" => Guid.TryParseExact(value, "D", out _),
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => value.Length > 10 && value[10] is 'T' or 't' or ' '
            && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "ipv4" => value.Count(static character => character == '.') == 3 && IsAddress(value, AddressFamily.InterNetwork),
        "ipv6" => value.Contains(':', StringComparison.Ordinal) && IsAddress(value, AddressFamily.InterNetworkV6),
        _ => true,
    };

    private static bool IsAddress(string value, AddressFamily family) => IPAddress.TryParse(value, out IPAddress? address) && address.AddressFamily == family;
}

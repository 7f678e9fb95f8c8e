using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KreaGen.Values;

public ref partial struct Validation
{
    /// <summary>A map whose members' names have limits.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <param name="items">The values by name.</param>
    /// <param name="check">Checks a name, under the empty name.</param>
    public void Names<T>(string name, IReadOnlyDictionary<string, T>? items, ItemCheck<string> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        foreach (string key in items?.Keys ?? [])
        {
            int before = ViolationCount;
            check(ref this, key);
            if (ViolationCount > before)
            {
                Prefix(before, $"{name}[\"{key}\"]");
            }
        }
    }

    /// <summary>A text of a format.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="format">The format: <c>uuid</c>, <c>date</c>, <c>date-time</c>, <c>ipv4</c> or <c>ipv6</c>; any text is of another one.</param>
    public void Format(string name, string? value, string format)
    {
        if (value is not null && !HasFormat(value, format))
        {
            Report(name, $"of the format {format}", value, $"must be of the format {format}, but is {Show(value)}.");
        }
    }

    /// <summary>A text that is one of a few.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="allowed">The texts.</param>
    public void OneOf(string name, string? value, scoped ReadOnlySpan<string> allowed)
    {
        if (value is not null && !allowed.Contains(value))
        {
            string list = string.Join(", ", allowed.ToArray());
            Report(name, $"one of {list}", value, $"must be one of {list}, but is {Show(value)}.");
        }
    }

    private static bool HasFormat(string value, string format) => format switch
    {
        "uuid" => Guid.TryParseExact(value, "D", out _),
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => value.Length > 10 && value[10] is 'T' or 't' or ' '
            && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "ipv4" => value.Count(static character => character == '.') == 3 && IPAddress.TryParse(value, out IPAddress? four) && four.AddressFamily == AddressFamily.InterNetwork,
        "ipv6" => value.Contains(':', StringComparison.Ordinal) && IPAddress.TryParse(value, out IPAddress? six) && six.AddressFamily == AddressFamily.InterNetworkV6,
        _ => true,
    };
}

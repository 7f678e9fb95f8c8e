using System.Globalization;
using System.Text.RegularExpressions;

namespace KreaGen.Values;

public ref partial struct Validation
{
    private const int LongestShown = 80;

    /// <summary>A text of a length within limits, counted in Unicode code points as JSON Schema does.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least length.</param>
    /// <param name="maximum">The greatest length; <see langword="null"/> for no limit.</param>
    public void Length(string name, string? value, int minimum, int? maximum = null)
    {
        // A text has at most as many code points as characters and at least half as many: most need no counting.
        if (value is null || (value.Length <= (maximum ?? int.MaxValue) && value.Length / 2 >= minimum))
        {
            return;
        }

        int length = CountCodePoints(value);
        if (length < minimum)
        {
            Report(name, $"at least {minimum} characters long", value, $"must be at least {minimum} characters long, but has {length}.");
        }

        if (length > maximum)
        {
            Report(name, $"at most {maximum} characters long", value, $"must be at most {maximum} characters long, but has {length}.");
        }
    }

    /// <summary>A text that a pattern matches somewhere.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="pattern">The pattern; give it a timeout, values may be hostile.</param>
    public void Pattern(string name, string? value, Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (value is not null && !pattern.IsMatch(value))
        {
            Report(name, $"match {pattern}", value, $"must match the pattern {pattern}, but is {Show(value)}.");
        }
    }

    /// <summary>A URI within limits.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="maxLength">The greatest length in characters; 0 for no limit.</param>
    /// <param name="publicHost">Whether the host must be one of the public internet.</param>
    /// <param name="scheme">The only scheme allowed.</param>
    public void Uri(string name, Uri? value, int maxLength, bool publicHost, string scheme)
    {
        if (value is not null && UriRule.FindProblem(value, maxLength, publicHost, scheme, null) is { } problem)
        {
            Report(name, problem.Limit, value, problem.Explanation);
        }
    }

    /// <summary>A URI within limits.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="maxLength">The greatest length in characters; 0 for no limit.</param>
    /// <param name="publicHost">Whether the host must be one of the public internet.</param>
    /// <param name="schemes">The schemes allowed; none for any.</param>
    public void Uri(string name, Uri? value, int maxLength = 0, bool publicHost = false, params string[] schemes)
    {
        if (value is not null && UriRule.FindProblem(value, maxLength, publicHost, null, schemes) is { } problem)
        {
            Report(name, problem.Limit, value, problem.Explanation);
        }
    }

    /// <summary>A list or map with a number of items within limits.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least number of items.</param>
    /// <param name="maximum">The greatest number of items; <see langword="null"/> for no limit.</param>
    public void Count<T>(string name, IReadOnlyCollection<T>? value, int minimum, int? maximum = null)
    {
        if (value is null)
        {
            return;
        }

        if (value.Count < minimum)
        {
            Report(name, $"at least {minimum} items", value, $"must have at least {minimum} items, but has {value.Count}.");
        }

        if (value.Count > maximum)
        {
            Report(name, $"at most {maximum} items", value, $"must have at most {maximum} items, but has {value.Count}.");
        }
    }

    /// <summary>A list without equal items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    public void Unique<T>(string name, IReadOnlyList<T>? value)
    {
        if (value is null or { Count: < 2 })
        {
            return;
        }

        var seen = new Dictionary<ValueTuple<T>, int>(value.Count, ItemComparer<T>.Default);
        for (int i = 0; i < value.Count; i++)
        {
            if (!seen.TryAdd(new(value[i]), i))
            {
                Report(name, "no equal items", value, $"must not have equal items, but the items {seen[new(value[i])]} and {i} are equal.");
                return;
            }
        }
    }

    internal static string Show(string text)
    {
        string cut = text.Length > LongestShown ? string.Concat(text.AsSpan(0, LongestShown), "…") : text;
        return "\"" + cut + "\"";
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

    private void Report(string name, FormattableString limit, object value, FormattableString explanation)
        => Add(name, limit.ToString(CultureInfo.InvariantCulture), value, explanation.ToString(CultureInfo.InvariantCulture));

    private void Report(string name, string limit, object value, string explanation) => Add(name, limit, value, explanation);
}

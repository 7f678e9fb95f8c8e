using System.Diagnostics;
using System.Text;
using KreaGen.Values;

namespace KreaGen.Http;

/// <summary>Builds path and query of a request. Values are percent-encoded, so that none can change the path's shape.</summary>
/// <param name="path">The beginning of the path, percent-encoded already.</param>
[DebuggerDisplay("{_text}")]
public sealed partial class RequestUri(string path)
{
    private readonly StringBuilder _text = new(path);
    private bool _hasQuery;

    /// <summary>Adds a part of the path or query that is percent-encoded already.</summary>
    /// <param name="text">The part.</param>
    public void AddLiteral(string text)
    {
        _text.Append(text);
        _hasQuery |= text.Contains('?', StringComparison.Ordinal);
    }

    /// <summary>Adds a value to the path, in simple style.</summary>
    /// <param name="value">The value; not empty.</param>
    /// <exception cref="ArgumentException">The value is empty: the path would be that of another operation.</exception>
    public void AddPath(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _text.Append(Uri.EscapeDataString(value));
    }

    /// <summary>Adds a value to the path.</summary>
    /// <param name="value">The value.</param>
    public void AddPath(int value) => AddPath(ParameterText.Of(value));

    /// <summary>Adds a value to the path.</summary>
    /// <param name="value">The value.</param>
    public void AddPath(long value) => AddPath(ParameterText.Of(value));

    /// <summary>Adds a value to the path.</summary>
    /// <param name="value">The value.</param>
    public void AddPath(Guid value) => AddPath(ParameterText.Of(value));

    /// <summary>Adds a value to the path.</summary>
    /// <typeparam name="T">The open enum.</typeparam>
    /// <param name="value">The value.</param>
    public void AddPath<T>(T value)
        where T : struct, IOpenEnum<T> => AddPath(value.Value);

    /// <summary>Adds a list to the path, its items separated by commas.</summary>
    /// <param name="values">The items; at least one, none empty.</param>
    /// <exception cref="ArgumentException">There is no item, or an empty one.</exception>
    public void AddPath(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        string separator = "";
        foreach (string value in values)
        {
            _text.Append(separator);
            AddPath(value);
            separator = ",";
        }

        if (separator.Length == 0)
        {
            throw new ArgumentException("A list in a path needs at least one item.", nameof(values));
        }
    }

    /// <summary>Adds a parameter to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    public void AddQuery(string name, string? value)
    {
        if (value is not null)
        {
            _text.Append(_hasQuery ? '&' : '?').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            _hasQuery = true;
        }
    }

    /// <summary>Adds a parameter to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    public void AddQuery(string name, bool? value) => AddQuery(name, value is { } known ? ParameterText.Of(known) : null);

    /// <summary>Adds a parameter to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    public void AddQuery(string name, int? value) => AddQuery(name, value is { } known ? ParameterText.Of(known) : null);

    /// <summary>Adds a parameter to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    public void AddQuery(string name, long? value) => AddQuery(name, value is { } known ? ParameterText.Of(known) : null);

    /// <summary>Adds a parameter to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    public void AddQuery(string name, double? value) => AddQuery(name, value is { } known ? ParameterText.Of(known) : null);

    /// <summary>Adds a parameter to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    public void AddQuery(string name, decimal? value) => AddQuery(name, value is { } known ? ParameterText.Of(known) : null);

    /// <summary>Adds a parameter to the query.</summary>
    /// <typeparam name="T">The open enum.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    public void AddQuery<T>(string name, T? value)
        where T : struct, IOpenEnum<T> => AddQuery(name, value?.Value);

    /// <summary>Adds a parameter to the query once for each item, in form style with explode.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The items; <see langword="null"/> adds nothing.</param>
    public void AddQuery(string name, IEnumerable<string>? values)
    {
        foreach (string value in values ?? [])
        {
            AddQuery(name, value);
        }
    }

    /// <summary>Path and query.</summary>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">A value makes a segment <c>.</c> or <c>..</c>, which would lead to another path.</exception>
    public override string ToString()
    {
        string text = _text.ToString();
        ThrowIfDotSegment(text);
        return text;
    }

    private static void ThrowIfDotSegment(string text)
    {
        int end = text.AsSpan().IndexOfAny('?', '#');
        ReadOnlySpan<char> rest = end < 0 ? text : text.AsSpan(0, end);
        while (!rest.IsEmpty)
        {
            int slash = rest.IndexOf('/');
            ReadOnlySpan<char> segment = slash < 0 ? rest : rest[..slash];
            if (IsDotSegment(segment))
            {
                throw new ArgumentException("A value in the path is \".\" or \"..\", which would lead to another path.");
            }

            rest = slash < 0 ? [] : rest[(slash + 1)..];
        }
    }

    // Uri treats %2E as a dot before it removes dot segments, so encoding is no way out.
    private static bool IsDotSegment(ReadOnlySpan<char> segment)
        => segment is "." or ".." || (segment.Length <= 6 && segment.Contains('%')
            && segment.ToString().Replace("%2E", ".", StringComparison.OrdinalIgnoreCase) is "." or "..");
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using KreaGen.Http;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>Builds path and query of a request. Values are percent-encoded, so that none can change the path's shape.</summary>
/// <param name="path">The beginning of the path, percent-encoded already.</param>
[DebuggerDisplay("{_text}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class RequestUri(string path)
{
    // Most paths have one value: the second is what needs a buffer.
    private string _text = path;
    private bool _hasValue;
    private StringBuilder? _more;
    private bool _hasQuery = path.Contains('?', StringComparison.Ordinal);

    /// <summary>Adds a part of the path or query that is percent-encoded already.</summary>
    /// <param name="text">The part.</param>
    public void AddLiteral(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Append(text);
        _hasQuery |= text.Contains('?', StringComparison.Ordinal);
    }

    /// <summary>Path and query.</summary>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">A value makes a segment <c>.</c> or <c>..</c>, which would lead to another path.</exception>
    public override string ToString()
    {
        string text = _more?.ToString() ?? _text;
        ThrowIfDotSegment(text);
        return text;
    }

    private void Append(string text)
    {
        if (_more is not null)
        {
            _more.Append(text);
        }
        else if (!_hasValue)
        {
            _text += text;
            _hasValue = true;
        }
        else
        {
            _more = new StringBuilder(_text).Append(text);
        }
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
                throw new ArgumentException("A value in the path is \".\" or \"..\", which would change the path.");
            }

            rest = slash < 0 ? [] : rest[(slash + 1)..];
        }
    }

    // Uri treats %2E as a dot before it removes dot segments, so encoding is no way out.
    private static bool IsDotSegment(ReadOnlySpan<char> segment)
        => segment is "." or ".." || (segment.Length <= 6 && segment.Contains('%')
            && segment.ToString().Replace("%2E", ".", StringComparison.OrdinalIgnoreCase) is "." or "..");

    /// <summary>Adds a text as the query.</summary>
    /// <param name="value">The text, which is percent-encoded; <see langword="null"/> adds nothing.</param>
    public void AddQueryString(string? value)
    {
        if (value is not null)
        {
            AddQueryText(PercentText.Encode(value));
        }
    }

    /// <summary>Adds a value as JSON text, percent-encoded, as the query.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON.</param>
    public void AddQueryStringJson<T>(T? value, JsonWrite<T> write) => AddQueryString(value is null ? null : ParameterValue.Json(value, write));

    /// <summary>Adds a value as JSON text, percent-encoded, as the query.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    public void AddQueryStringJson<T>(T? value)
        where T : class, IJsonModel<T> => AddQueryStringJson(value, static (writer, value) => value.WriteJson(writer));

    /// <summary>Adds the members of an object as the query, the way forms are sent: a space is <c>+</c>, lists are repeated, objects are JSON.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    public void AddQueryStringForm<T>(T? value)
        where T : class, IJsonModel<T> => AddQueryStringForm(value, static (writer, value) => value.WriteJson(writer));

    /// <summary>Adds the members of an object as the query, the way forms are sent: a space is <c>+</c>, lists are repeated, objects are JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON, from which its members are taken.</param>
    public void AddQueryStringForm<T>(T? value, JsonWrite<T> write)
    {
        if (value is null)
        {
            return;
        }

        JsonElement json = ParameterValue.Of(value, write);
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("Only an object can be sent as a form.", nameof(value));
        }

        foreach ((string name, string text) in ParameterParts.Of(json, explode: true).Items)
        {
            AddPair(PercentText.EncodeForm(name), PercentText.EncodeForm(text));
        }
    }
}

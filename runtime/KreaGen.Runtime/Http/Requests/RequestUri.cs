using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace KreaGen.Http;

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
}

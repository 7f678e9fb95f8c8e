using System.Diagnostics;

namespace KreaGen.Http;

/// <summary>One request of an operation, not yet sent and without credentials.</summary>
/// <typeparam name="T">The type of the success answer.</typeparam>
/// <param name="operation">The operation.</param>
/// <param name="pathAndQuery">Path and query, percent-encoded, beginning with a slash.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ApiRequest<T>(ApiOperation<T> operation, string pathAndQuery)
{
    private readonly List<(string Name, string Value)> _headers = [];
    private readonly List<(string Name, string Value)> _cookies = [];

    /// <summary>The operation.</summary>
    public ApiOperation<T> Operation { get; } = operation;

    /// <summary>Path and query, percent-encoded.</summary>
    public string PathAndQuery { get; } = pathAndQuery;

    /// <summary>The body; none by default.</summary>
    public RequestBody? Body { get; init; }

    internal IReadOnlyList<(string Name, string Value)> Headers => _headers;

    internal IReadOnlyList<(string Name, string Value)> Cookies => _cookies;

    /// <summary>Adds a header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <exception cref="ArgumentException">The value has characters that no header can carry.</exception>
    public void AddHeader(string name, string? value)
    {
        if (value is not null)
        {
            _headers.Add((name, Checked(name, value, "header")));
        }
    }

    /// <summary>Adds a cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing. Characters that cookies cannot carry are percent-encoded.</param>
    public void AddCookie(string name, string? value)
    {
        if (value is not null)
        {
            _cookies.Add((name, Uri.EscapeDataString(value)));
        }
    }

    /// <summary>The request as text, without its body.</summary>
    /// <returns>Method, path and query.</returns>
    public override string ToString() => $"{Operation.Method} {PathAndQuery}";

    private static string Checked(string name, string value, string what) => value.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
        ? value
        : throw new ArgumentException($"The {what} {name} can only carry printable ASCII characters.", nameof(value));
}

using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using KreaGen.Credentials;
using KreaGen.Transport;

namespace KreaGen.Http;

/// <summary>A success response with its status and headers.</summary>
/// <typeparam name="T">The type of the response.</typeparam>
[DebuggerDisplay("{(int)StatusCode,nq} {Value}")]
public class ApiResponse<T>
{
    internal ApiResponse(T value, HttpStatusCode statusCode, HttpResponseHeaders headers, HttpContentHeaders contentHeaders)
    {
        Value = value;
        StatusCode = statusCode;
        Headers = headers;
        ContentHeaders = contentHeaders;
    }

    private protected ApiResponse(ApiResponse<T> other)
        : this(other.Value, other.StatusCode, other.Headers, other.ContentHeaders)
    {
        RetryAfter = other.RetryAfter;
        BodyHash = other.BodyHash;
        BodyText = other.BodyText;
        Secrets = other.Secrets;
    }

    /// <summary>The value of the response.</summary>
    public T Value { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the response.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The content headers of the response.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>The provider's id of the request, for support requests; <see langword="null"/> if the response has none.</summary>
    public string? RequestId => ResponseMetadata.RequestId(Headers) is { } id ? Clean(id) : null;

    /// <summary>The wait before the next request that the server requested; <see langword="null"/> if it did not request one.</summary>
    public TimeSpan? RetryAfter { get; internal init; }

    /// <summary>What the request carried, which no text that quotes the response may show.</summary>
    internal CredentialTarget? Secrets { get; init; }

    /// <summary>Where the response came from; may hold a key in its query.</summary>
    internal Uri Address { get; init; } = null!;

    /// <summary>A hash of the body's bytes, to tell whether a polled state has changed.</summary>
    internal int BodyHash { get; init; }

    /// <summary>The beginning of the body, for errors that are found later.</summary>
    internal string? BodyText { get; init; }

    /// <summary>A text of the response without what proves who called.</summary>
    internal string Clean(string text) => Secrets is { } secrets ? secrets.Clean(text) : text;
}

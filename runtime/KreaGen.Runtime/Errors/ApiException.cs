using System.Net;
using KreaGen.Http;
using KreaGen.Resending;

namespace KreaGen.Errors;

/// <summary>
/// An error of a client. All errors of clients derive from this type.
/// Messages never contain a credential or a header.
/// </summary>
public class ApiException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The id of the operation; <see langword="null"/> if there is none.</summary>
    public string? OperationId
    {
        get => Metadata.OperationId;
        init => Metadata = Metadata with { OperationId = value };
    }

    /// <summary>The id of the job that the call belongs to, by which it can be resumed; <see langword="null"/> if there is none.</summary>
    public string? JobId { get; internal set; }

    /// <summary>The status code of the response; <see langword="null"/> if no response was received.</summary>
    public HttpStatusCode? StatusCode
    {
        get => Metadata.StatusCode;
        init => Metadata = Metadata with { StatusCode = value };
    }

    /// <summary>The provider's id of the request, for support requests; <see langword="null"/> if the response has none.</summary>
    public string? RequestId
    {
        get => Metadata.RequestId;
        init => Metadata = Metadata with { RequestId = value };
    }

    /// <summary>The error code of the provider, numbers as strings; <see langword="null"/> if the response has none.</summary>
    public string? Code
    {
        get => Metadata.Code;
        init => Metadata = Metadata with { Code = value };
    }

    /// <summary>The error message of the provider; <see langword="null"/> if the response has none.</summary>
    public string? ProviderMessage
    {
        get => Metadata.ProviderMessage;
        init => Metadata = Metadata with { ProviderMessage = value };
    }

    /// <summary>The beginning of the response body as text, at most 16,384 characters; <see langword="null"/> if there is none.</summary>
    public string? ResponseBody
    {
        get => Metadata.ResponseBody;
        init => Metadata = Metadata with { ResponseBody = value };
    }

    /// <summary>The wait that the server requested; <see langword="null"/> if it did not request one.</summary>
    public TimeSpan? RetryAfter
    {
        get => Metadata.RetryAfter;
        init => Metadata = Metadata with { RetryAfter = value };
    }

    /// <summary>
    /// The headers of the response, without an echoed credential; <see langword="null"/> if no response was received.
    /// Headers that the document defines have a generated type.
    /// </summary>
    public HeaderValues? ResponseHeaders => Metadata.Headers;

    /// <summary>Whether the same call may succeed later without a change. Sending it again may be charged again.</summary>
    public virtual bool IsTransient { get; init; }

    /// <summary>
    /// Whether the service may have carried out the request although the call failed: its response was lost or cannot be used, or the server failed.
    /// <see langword="false"/> for a request that changes nothing, that was rejected, or that was certainly not sent.
    /// </summary>
    public bool MayBeApplied { get; internal set; }

    /// <summary>All metadata of the error.</summary>
    internal ErrorMetadata Metadata { get; set; } = ErrorMetadata.None;

    /// <summary>What became of the request, by which it is decided whether it is sent again; <see langword="null"/> for what never is.</summary>
    internal ResendOutcome? Outcome { get; set; }
}

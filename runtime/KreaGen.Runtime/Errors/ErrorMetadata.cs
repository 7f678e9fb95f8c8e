using System.Net;
using KreaGen.Http;

namespace KreaGen.Errors;

/// <summary>What an error knows about the call and its response.</summary>
internal sealed record ErrorMetadata
{
    public static ErrorMetadata None { get; } = new();

    public string? OperationId { get; init; }

    public HttpStatusCode? StatusCode { get; init; }

    public string? RequestId { get; init; }

    public string? Code { get; init; }

    public string? ProviderMessage { get; init; }

    public string? ResponseBody { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public HeaderValues? Headers { get; init; }
}

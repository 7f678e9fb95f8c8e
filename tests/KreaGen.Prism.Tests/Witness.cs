using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace KreaGen.Prism.Tests;

/// <summary>Stands between a client and Prism, and remembers what Prism refused.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "The base class disposes of the handler inside.")]
internal sealed class Witness() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private const string Errors = "https://stoplight.io/prism/errors#";

    /// <summary>What Prism says of a request; its other errors are about the document or the response that it made up.</summary>
    private static readonly string[] Refusals =
        ["UNPROCESSABLE_ENTITY", "UNAUTHORIZED", "NO_PATH_MATCHED_ERROR", "NO_METHOD_MATCHED_ERROR", "NOT_ACCEPTABLE", "UNSUPPORTED_MEDIA_TYPE", "INVALID_CONTENT_TYPE", "INVALID_CONTENT_LENGTH"];

    private readonly ConcurrentQueue<string> _refused = new();
    private int _requests;

    public int Requests => _requests;

    public IReadOnlyList<string> Refused => [.. _refused];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _requests);
        HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
        if ((int)answer.StatusCode >= 400 && answer.Content.Headers.ContentType?.MediaType == "application/problem+json")
        {
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            JsonNode? problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
            string type = problem?["type"]?.GetValue<string>() ?? "";
            if (type.StartsWith(Errors, StringComparison.Ordinal) && Refusals.Contains(type[Errors.Length..]))
            {
                _refused.Enqueue($"{request.Method} {request.RequestUri!.PathAndQuery}: {type[Errors.Length..]} {problem!["validation"]?.ToJsonString() ?? problem["detail"]?.ToJsonString()}");
            }
        }

        return answer;
    }
}

using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Generations;
using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>POST /v1/images/generations.</summary>
internal sealed class SubmitEndpoint(SandboxOptions options, TaskStore store, TaskRunner runner, TaskPage page)
{
    private const int BodyLimit = 1 << 20;

    public async ValueTask<Response> HandleAsync(Exchange exchange)
    {
        HttpRequest http = exchange.Context.Request;
        if (!BearerCheck.Passes(http, options.ApiKey))
        {
            return Error(401);
        }

        if (!MediaTypeHeaderValue.TryParse(http.ContentType, out MediaTypeHeaderValue? type)
            || !string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase))
        {
            return Error(400, "The content type must be application/json.");
        }

        byte[]? bytes = await RequestBody.ReadAsync(http.Body, BodyLimit, exchange.Context.RequestAborted);
        if (bytes is null)
        {
            return Error(413);
        }

        (GenerationRequest? request, string? problem) = Parse(bytes);
        return request is null ? Error(400, problem) : Submit(exchange, request, bytes);
    }

    private Response Submit(Exchange exchange, GenerationRequest request, byte[] body)
    {
        Fault? planned = exchange.Fault;
        exchange.Fault ??= MagicWords.Read(request.Prompt);
        if (exchange.Fault is { Taken: false })
        {
            return Error(503);
        }

        string? key = exchange.Context.Request.Headers["Idempotency-Key"];
        (SubmitOutcome outcome, SandboxTask? task) = store.Take(new Submission(
            request, key, Convert.ToHexString(SHA256.HashData(body)), exchange.RequestId, exchange.Fault?.Script));
        switch (outcome)
        {
            case SubmitOutcome.Taken:
                runner.Start(task!);
                return Response.Json(200, page.Submitted(task!));
            case SubmitOutcome.Replayed:
                // The words of the prompt did their work the first time; else no repetition could ever succeed.
                exchange.Fault = planned;
                return Response.Json(200, page.Submitted(task!)).With("Idempotency-Replayed", "true");
            case SubmitOutcome.Conflict:
                return Error(409);
            default:
                return Error(402);
        }
    }

    private (GenerationRequest? Request, string? Problem) Parse(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return RequestReader.Read(document.RootElement, options.AllowInsecureCallbacks);
        }
        catch (JsonException malformed)
        {
            return (null, $"The body is not JSON: {malformed.Message}");
        }
        catch (InvalidOperationException unreadable) when (unreadable.InnerException is DecoderFallbackException)
        {
            return (null, "The body is not valid UTF-8.");
        }
    }

    private static Response Error(int status, string? message = null) => ErrorPage.Of(SandboxEndpoint.Submit, status, message);
}

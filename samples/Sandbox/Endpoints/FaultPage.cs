using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Runware;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>What a fault makes of a response, as far as it can be said without the connection.</summary>
internal static class FaultPage
{
    /// <summary>Status, redirect and web page need no answer to spoil; the rest leaves errors alone.</summary>
    public static Response Spoil(SandboxEndpoint endpoint, Fault fault, Response? answer)
    {
        Response spoilt = fault.Response switch
        {
            FaultResponse.Error when IsRunware(endpoint) => RunwareErrors.Of(fault.StatusCode),
            FaultResponse.Error => ErrorPage.Of(endpoint, fault.StatusCode),
            FaultResponse.Redirect => new Response(fault.StatusCode, "text/plain; charset=utf-8", "Moved.\n"u8.ToArray())
                .With("Location", fault.Text ?? "/elsewhere"),
            FaultResponse.WrongContentType => WebPage(fault.Text ?? "text/html; charset=utf-8"),
            _ when answer is null && IsRunware(endpoint) => RunwareErrors.Of(503),
            _ when answer is null => ErrorPage.Of(endpoint, 503),
            FaultResponse.InvalidJson => answer with { Body = answer.Body[..Math.Max(1, answer.Body.Length * 2 / 3)] },
            FaultResponse.WithoutId => Edit(answer, static body => body.Remove(body.ContainsKey("data") ? "data" : "id")),
            FaultResponse.UnknownStatus => Edit(answer, body => body["status"] = fault.Text),
            _ => answer,
        };
        return fault.RetryAfter is { } retryAfter ? spoilt.With("Retry-After", retryAfter) : spoilt;
    }

    private static bool IsRunware(SandboxEndpoint endpoint) => endpoint is SandboxEndpoint.RunwareSubmit or SandboxEndpoint.RunwareAsk;

    private static Response Edit(Response answer, Action<JsonObject> edit)
    {
        if (!answer.IsJson || answer.Status >= 300 || JsonNode.Parse(answer.Body.Span) is not JsonObject body)
        {
            return answer;
        }

        edit(body);
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            body.WriteTo(writer);
        }

        return answer with { Body = stream.ToArray() };
    }

    private static Response WebPage(string contentType) => new(200, contentType, Encoding.UTF8.GetBytes(
        "<!doctype html><html><head><title>One moment</title></head><body><p>Checking your browser.</p></body></html>\n"));
}

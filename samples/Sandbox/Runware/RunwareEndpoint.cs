using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox.Endpoints;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Traffic;
using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>POST /v1: a list of tasks, each of which succeeds or fails by itself.</summary>
internal sealed class RunwareEndpoint(SandboxOptions options, FaultPlan faults, Journal journal, RunwareStore store, RunwareRunner runner, RunwarePage page)
{
    private const int BodyLimit = 32 << 20;

    private readonly OrderReader _orders = new(options.AllowInsecureCallbacks);

    public async ValueTask<Response> HandleAsync(Exchange exchange)
    {
        HttpRequest http = exchange.Context.Request;
        byte[]? bytes = await RequestBody.ReadAsync(http.Body, BodyLimit, exchange.Context.RequestAborted);
        if (bytes is null)
        {
            return RunwareErrors.Of(413);
        }

        (JsonElement[]? tasks, string? problem) = Parse(bytes);
        bool asks = tasks is not null && tasks.All(static task => Text(task, "taskType") == "getResponse");
        Meet(exchange, asks ? SandboxEndpoint.RunwareAsk : SandboxEndpoint.RunwareSubmit);
        if (exchange.Fault is { HandlingDelay: var delay } && delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, options.TimeProvider, exchange.Context.RequestAborted);
        }

        if (exchange.Fault is { Taken: false })
        {
            return RunwareErrors.Of(503);
        }

        if (!BearerCheck.Passes(http, options.ApiKey))
        {
            return RunwareErrors.Of(401);
        }

        return tasks is null ? RunwareErrors.Of(400, new("invalidRequest", problem!)) : await RunAsync(exchange, tasks);
    }

    private void Meet(Exchange exchange, SandboxEndpoint endpoint)
    {
        exchange.Endpoint = endpoint;
        journal.Count(endpoint);
        exchange.Fault ??= faults.Take(endpoint);
    }

    private async Task<Response> RunAsync(Exchange exchange, JsonElement[] tasks)
    {
        List<JsonObject> data = [];
        List<JsonObject> errors = [];
        int status = 400;
        foreach (JsonElement task in tasks)
        {
            string? type = Text(task, "taskType");
            Guid? id = Guid.TryParseExact(Text(task, "taskUUID"), "D", out Guid parsed) ? parsed : null;
            (IReadOnlyList<JsonObject> items, RunwareProblem? problem, int failed) = (type, id) switch
            {
                ("imageInference", { } known) => await GenerateAsync(exchange, known, task),
                ("getResponse", { } known) => await AskAsync(known),
                ("imageInference" or "getResponse", null) => ([], new RunwareProblem("invalidTaskUUID", "taskUUID must be a UUID.", "taskUUID"), 400),
                _ => ([], new RunwareProblem("invalidTaskType", "There is no such task type.", "taskType"), 400),
            };
            data.AddRange(items);
            if (problem is not null)
            {
                errors.Add(RunwarePage.Error(problem, type, id));
                status = failed;
            }

            if (exchange.Fault is { Taken: false })
            {
                break;
            }
        }

        return RunwarePage.Response(data.Count > 0 ? 200 : status, data, errors);
    }

    private async Task<(IReadOnlyList<JsonObject>, RunwareProblem?, int Status)> GenerateAsync(Exchange exchange, Guid id, JsonElement task)
    {
        (RunwareOrder? order, RunwareProblem? problem) = _orders.Read(id, task);
        if (order is null)
        {
            return ([], problem, 400);
        }

        exchange.Fault ??= MagicWords.Read(order.Prompt);
        if (exchange.Fault is { Taken: false })
        {
            return ([], null, 503);
        }

        if (store.Take(order, exchange.Fault?.Script) is not { } taken)
        {
            return ([], new("insufficientCredits", "The account has not enough credit."), 402);
        }

        runner.Start(taken);
        if (!taken.IsSync)
        {
            return ([RunwarePage.Acknowledgement(taken)], null, 200);
        }

        await runner.WaitAsync(taken, exchange.Context.RequestAborted);
        List<JsonObject> items = [];
        foreach (RunwareImage image in taken.Images)
        {
            items.Add(await page.ItemAsync(taken, image, withStatus: false));
        }

        return (items, null, 200);
    }

    private async Task<(IReadOnlyList<JsonObject>, RunwareProblem?, int Status)> AskAsync(Guid id)
        => store.Find(id) is { } task
            ? (await page.StateAsync(task), null, 200)
            : ([], new("taskNotFound", "There is no such task.", "taskUUID"), 404);

    private static (JsonElement[]? Tasks, string? Problem) Parse(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return document.RootElement is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0
                ? ([.. list.EnumerateArray().Select(static task => task.Clone())], null)
                : (null, "The body must be a list of tasks.");
        }
        catch (JsonException malformed)
        {
            return (null, $"The body is not JSON: {malformed.Message}");
        }
    }

    private static string? Text(JsonElement task, string name)
        => task.ValueKind == JsonValueKind.Object && task.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String
            ? member.GetString() : null;
}

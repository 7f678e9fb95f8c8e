using System.Text.RegularExpressions;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Generations;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>GET /v1/tasks/{task_id}.</summary>
internal sealed partial class PollEndpoint(SandboxOptions options, TaskStore store, TaskPage page)
{
    public ValueTask<Response> HandleAsync(Exchange exchange) => ValueTask.FromResult(Handle(exchange));

    private Response Handle(Exchange exchange)
    {
        if (!BearerCheck.Passes(exchange.Context.Request, options.ApiKey))
        {
            return ErrorPage.Of(SandboxEndpoint.Poll, 401);
        }

        string id = exchange.Context.Request.RouteValues["task_id"] as string ?? "";
        if (!TaskId().IsMatch(id))
        {
            return ErrorPage.Of(SandboxEndpoint.Poll, 400, param: "task_id");
        }

        SandboxTask? task = store.Find(id);
        return task is null || options.TimeProvider.GetUtcNow() < task.CreatedAt + task.Script.HiddenFor
            ? ErrorPage.Of(SandboxEndpoint.Poll, 404, param: "task_id")
            : Response.Json(200, page.Polled(task, store.Read(task)));
    }

    [GeneratedRegex(@"\Atask-unified-[A-Za-z0-9-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TaskId();
}

using System.Text.Json;
using KreaGen.Samples.Sandbox.Pictures;
using KreaGen.Samples.Sandbox.Wire;

namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>Writes tasks as JSON.</summary>
internal sealed class TaskPage(SandboxOptions options, LinkSigner links)
{
    public byte[] Submitted(SandboxTask task) =>
        Json(Body(task, new TaskState("pending", 0, Ended: false, Completed: false)));

    public byte[] Polled(SandboxTask task, TaskState state)
    {
        TaskBody body = Body(task, state) with { RequestId = task.RequestId };
        if (state.Ended)
        {
            body = body with
            {
                Duration = (task.EndsAt - task.CreatedAt).TotalSeconds,
                Usage = body.Usage! with { CreditsUsed = state.Completed ? task.Price : 0m },
            };
        }

        return Json(state switch
        {
            { Completed: true } => Completed(task, body),
            { Ended: true } => Failed(task, body),
            _ => body,
        });
    }

    private TaskBody Completed(SandboxTask task, TaskBody body)
    {
        string link = links.Sign(task.Id, task.Script.ExpiredLink ? task.CreatedAt.AddSeconds(-1) : task.EndsAt + options.LinkLifetime);
        return body with { Results = [link], ResultData = [new ResultBody(link, task.Width, task.Height, task.Seed)] };
    }

    private static TaskBody Failed(SandboxTask task, TaskBody body)
    {
        string code = task.Script.FailureCode ?? "request_cancelled";
        string message = task.Script.FailureMessage ?? FailureTexts.Message(code);
        return body with { Error = new TaskErrorBody(code, message, "task_error", FailureTexts.Suggestion(code)) };
    }

    private TaskBody Body(SandboxTask task, TaskState state)
    {
        TimeSpan estimate = options.EstimatedTime ?? options.TaskDuration;
        return new TaskBody(
            task.CreatedAt.ToUnixTimeSeconds(), task.Id, task.Model, "image.generation.task", state.Progress, state.Status, "image")
        {
            TaskInfo = new TaskInfoBody(CanCancel: false, (int)Math.Ceiling(estimate.TotalSeconds)),
            Usage = new UsageBody("per_call", task.Price, "default"),
        };
    }

    private static byte[] Json(TaskBody body) => JsonSerializer.SerializeToUtf8Bytes(body, WireJson.Default.TaskBody);
}

using System.Text;
using KreaGen.Samples.Sandbox.Callbacks;

namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>Waits for each task's end, bills it and then tells its callback.</summary>
internal sealed class TaskRunner(SandboxOptions options, TaskStore store, TaskPage page, CallbackSender callbacks, BackgroundWork work)
{
    public void Start(SandboxTask task)
    {
        if (!task.Script.NeverEnds)
        {
            work.Start(stopping => RunAsync(task, stopping));
        }
    }

    private async Task RunAsync(SandboxTask task, CancellationToken ct)
    {
        TaskState state;
        while (!(state = store.Read(task)).Ended)
        {
            TimeSpan left = task.EndsAt - options.TimeProvider.GetUtcNow();
            TimeSpan least = TimeSpan.FromMilliseconds(1);
            await Task.Delay(left > least ? left : least, options.TimeProvider, ct);
        }

        if (task.CallbackUrl is { } address)
        {
            await callbacks.SendAsync(task.Id, address, Encoding.UTF8.GetString(page.Polled(task, state)), ct);
        }
    }
}

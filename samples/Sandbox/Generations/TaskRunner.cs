using System.Text;
using KreaGen.Samples.Sandbox.Callbacks;

namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>Waits for each task's end, bills it and then tells its callback.</summary>
internal sealed class TaskRunner(SandboxOptions options, TaskStore store, TaskPage page, CallbackSender callbacks) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _running = [];
    private readonly CancellationTokenSource _stopping = new();

    public CancellationToken Stopping => _stopping.Token;

    public void Start(SandboxTask task)
    {
        if (task.Script.NeverEnds)
        {
            return;
        }

        Task run = Task.Run(() => RunAsync(task, _stopping.Token));
        lock (_gate)
        {
            _running.RemoveWhere(done => done.IsCompletedSuccessfully);
            _running.Add(run);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        Task[] running;
        lock (_gate)
        {
            running = [.. _running];
        }

        // Cancellation is the normal end here; anything else that went wrong must surface.
        foreach (Task task in running)
        {
            await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (task.IsFaulted)
            {
                await task;
            }
        }

        _stopping.Dispose();
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

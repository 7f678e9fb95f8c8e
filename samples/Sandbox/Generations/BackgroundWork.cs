namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>Work that goes on after its request was answered, until it ends or the server does.</summary>
internal sealed class BackgroundWork : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _running = [];
    private readonly CancellationTokenSource _stopping = new();

    public CancellationToken Stopping => _stopping.Token;

    public void Start(Func<CancellationToken, Task> work)
    {
        Task run = Task.Run(() => work(_stopping.Token));
        lock (_gate)
        {
            _running.RemoveWhere(static done => done.IsCompletedSuccessfully);
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
}

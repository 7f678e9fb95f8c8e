using System.Collections.Concurrent;
using KreaGen.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>
/// Handles jobs after their callbacks were answered: reads the state with the key, and calls the handler once the service itself
/// says that what the callback names is there. The order of callbacks is of no account: only the state that is read counts.
/// </summary>
internal sealed class CallbackWork<TState>(
    Func<string, Job<TState>> resume, Func<CallbackRead<TState>, CancellationToken, Task<bool>> tell, IServiceScopeFactory scopes, JobCallbackOptions options,
        ILogger logger) : IDisposable
{
    private readonly CallbackMemory _memory = new();
    private readonly ConcurrentDictionary<string, Task> _running = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _places = new(options.Concurrency, options.Concurrency);
    private readonly CancellationTokenSource _leaving = new();
    private readonly CancellationTokenSource _stopping = new();

    public CallbackOutcome Take(CallbackName name)
    {
        string id = name.ToString();
        if (!_memory.TryTake(id))
        {
            CallbackLog.Repeated(logger, id);
            return CallbackOutcome.Repeated;
        }

        if (_leaving.IsCancellationRequested || _running.Count >= options.Capacity)
        {
            _memory.Forget(id);
            return CallbackOutcome.Busy;
        }

        CallbackLog.Taken(logger, id);
        var start = new TaskCompletionSource();
        _running[id] = RunAsync(name, id, start.Task);
        start.SetResult();
        return CallbackOutcome.Taken;
    }

    /// <summary>Takes nothing more, and lets what runs end within its time.</summary>
    public void Stop()
    {
        _leaving.Cancel();
        Task.WaitAny([Task.WhenAll(_running.Values)], options.StopTimeout);
        _stopping.Cancel();
    }

    public void Dispose()
    {
        _places.Dispose();
        _leaving.Dispose();
        _stopping.Dispose();
    }

    private async Task RunAsync(CallbackName name, string id, Task start)
    {
        await start.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        bool isHandled = await HandleAsync(name, id).ConfigureAwait(false);
        if (isHandled)
        {
            _memory.Keep(id);
        }
        else
        {
            _memory.Forget(id);
        }

        _running.TryRemove(id, out _);
    }

    private async Task<bool> HandleAsync(CallbackName name, string id)
    {
        TimeSpan delay = options.RetryDelay;
        for (int attempt = 1; ; attempt++)
        {
            Task<bool> trying = TryAsync(name);
            await ((Task)trying).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (trying.IsCompletedSuccessfully && await trying.ConfigureAwait(false))
            {
                return true;
            }

            // Whatever the handler throws is told and tried again: the provider has had its response and will not call again.
            Exception? error = trying.Exception?.InnerException;
            if (attempt >= options.Attempts || _leaving.IsCancellationRequested)
            {
                CallbackLog.GivenUp(logger, id, attempt, error);
                return false;
            }

            CallbackLog.Delayed(logger, id, attempt, delay.TotalSeconds, error);
            await Task.Delay(delay, _leaving.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            delay *= 2;
        }
    }

    private async Task<bool> TryAsync(CallbackName name)
    {
        await _places.WaitAsync(_stopping.Token).ConfigureAwait(false);
        try
        {
            Job<TState> job = resume(name.Job);
            TState state = await job.RefreshAsync(_stopping.Token).ConfigureAwait(false);
            AsyncServiceScope scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                return await tell(new(name, job, state, scope.ServiceProvider), _stopping.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            _places.Release();
        }
    }
}

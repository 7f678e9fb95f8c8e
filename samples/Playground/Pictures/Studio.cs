using System.Collections.Concurrent;
using KreaGen.Errors;
using KreaGen.Samples.Playground.History;
using KreaGen.Samples.Playground.Providers;

namespace KreaGen.Samples.Playground.Pictures;

/// <summary>Makes pictures while pages come and go. What is paid for is in the history before the service is asked, and after each of its responses.</summary>
internal sealed class Studio(PictureProviders providers, PictureHistory history) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, PictureRun> _runs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _work = new();
    private readonly CancellationTokenSource _stop = new();

    /// <summary>The progress of a picture that this program makes.</summary>
    public PictureRun? Find(string id) => _runs.GetValueOrDefault(id);

    /// <summary>Begins a picture.</summary>
    public HistoryEntry Begin(IPictureProvider provider, PictureOrder order)
    {
        var entry = new HistoryEntry(Guid.NewGuid().ToString("N"), order.Prompt, order.Size.Ratio, order.Size.Quality, DateTimeOffset.UtcNow)
        {
            Provider = provider.Id,
            Width = order.Size.Width,
            Height = order.Size.Height,
            Seed = order.Seed,
            NsfwCheck = order.Check,
            Sandbox = provider.BuiltIn,
        };
        history.Keep(entry);
        Run(entry, token => provider.StartAsync(order, token));
        return entry;
    }

    /// <summary>Picks up what an earlier run of the program has left.</summary>
    public void ResumeAll()
    {
        foreach (HistoryEntry entry in history.Entries.Where(static entry => entry.State is PictureState.Submitting or PictureState.Running))
        {
            if (entry.Sandbox)
            {
                history.Keep(entry with { State = PictureState.Failed, Message = "The sandbox ended before the picture was made. Nothing was charged." });
            }
            else if (entry.Task is not null)
            {
                Run(entry, _ => Task.FromResult(providers.Find(entry.Provider).Resume(entry)));
            }
            else
            {
                history.Keep(entry with { State = PictureState.Unknown, Message = "The program ended while this was submitted: it may have been charged." });
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_work.Keys);
        _stop.Dispose();
    }

    private void Run(HistoryEntry entry, Func<CancellationToken, Task<PictureJob>> start)
    {
        PictureRun run = _runs[entry.Id] = new();
        Task work = Task.Run(() => MakeAsync(entry, run, start));
        _work[work] = true;
        work.ContinueWith(done => _work.TryRemove(done, out _), TaskScheduler.Default);
    }

    private async Task MakeAsync(HistoryEntry entry, PictureRun run, Func<CancellationToken, Task<PictureJob>> start)
    {
        try
        {
            PictureJob job = await start(CancellationToken.None);
            entry = entry with { State = PictureState.Running, Task = job.Id };
            history.Keep(entry);
            await foreach (double percent in job.Watch(_stop.Token))
            {
                run.Tell(new(PictureState.Running, Math.Min(percent, 99)));
            }

            PictureFacts facts = await job.Save(history.FileOf(entry), _stop.Token);
            history.Keep(entry with { State = PictureState.Saved, Seed = facts.Seed ?? entry.Seed, Credits = facts.Credits, Dollars = facts.Dollars });
            run.Tell(new(PictureState.Saved, 100));
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The entry stays as running: the next start of the program picks it up.
        }
        catch (Exception error) when (error is ApiException or IOException)
        {
            // A task that may still end is looked at again at the next start.
            bool goesOn = entry.Task is not null && error is not JobFailedException and not ApiException { StatusCode: System.Net.HttpStatusCode.NotFound };
            PictureState state = error is SubmissionUnknownException ? PictureState.Unknown : PictureState.Failed;
            history.Keep(entry with { State = goesOn ? PictureState.Running : state, Message = error.Message });
            run.Tell(new(state, 0) { Message = error.Message });
        }
    }
}

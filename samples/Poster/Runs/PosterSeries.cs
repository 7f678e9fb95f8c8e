using System.Collections.Concurrent;
using System.Diagnostics;
using Krea.EvoLink;
using KreaGen.Batches;
using KreaGen.Json;
using KreaGen.Samples.Poster.Files;
using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Services;
using KreaGen.Samples.Poster.Views;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>Makes the pictures of a file of prompts, some at a time. A journal beside them lets the same command go on however it ended.</summary>
internal sealed class PosterSeries(ImageService service, IPosterView view, Interruption interruption, PosterOptions options)
    : IProgress<BatchProgress<ImageGenerationRequest, TaskDetailResponse>>
{
    private readonly ConcurrentDictionary<int, long> _started = new();
    private IReadOnlyList<PosterOrder> _orders = [];

    /// <summary>Runs all orders; returns the failure of the first one that failed, in their order.</summary>
    public async Task<PosterFailure?> RunAsync(IReadOnlyList<PosterOrder> orders)
    {
        _orders = orders;
        PosterFailure?[] failures = new PosterFailure?[orders.Count];
        (int saved, int failed, bool sent) = (0, 0, false);
        try
        {
            await foreach (BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome in
                service.Client.RunManyAsync(orders.Select(static order => order.Request!), Settings(), interruption.Stop))
            {
                PosterOrder order = orders[outcome.Item.Index];
                PosterFailure? failure = failures[outcome.Item.Index] = Tell(order, outcome);
                (saved, failed) = failure is null ? (saved + 1, failed) : (saved, failed + 1);
                sent |= !outcome.IsRecalled;
                view.Summed(saved, failed, orders.Count);
            }
        }
        catch (OperationCanceledException) when (interruption.Stop.IsCancellationRequested)
        {
            // Every order has told its own end already.
        }
        catch (BatchJournalException refused)
        {
            view.Noted(FailureReader.OneLine(refused.Message));
            return Array.Find(failures, static failure => failure is not null) ?? new PosterFailure(ExitCode.BadInput, refused.Message);
        }

        if (!sent && failed == 0)
        {
            view.Noted($"All of it was saved by an earlier run, and nothing was sent. Remove {Journal} to make the pictures anew.");
        }

        return Array.Find(failures, static failure => failure is not null);
    }

    public void Report(BatchProgress<ImageGenerationRequest, TaskDetailResponse> value)
    {
        PosterOrder order = _orders[value.Item.Index];
        long now = Stopwatch.GetTimestamp();
        if (_started.TryAdd(value.Item.Index, now))
        {
            view.Started(order, value.Job.Id);
            return;
        }

        view.Advanced(order, new Advance(value.Job.Status ?? "", value.Job.Progress, Took(value.Item.Index), value.Job.Estimate));
    }

    // The tasks of a built-in sandbox end with this program and cost nothing: there would be nothing to go on with.
    private string? Journal => service.BuiltIn ? null : options.Out + ".journal.jsonl";

    private BatchOptions<ImageGenerationRequest, TaskDetailResponse> Settings() => new()
    {
        Journal = Journal,
        File = (item, _) => _orders[item.Index].File,
        ReplaceFiles = options.Force,
        Concurrency = options.Parallel,
        // A drawn seed is another one in each run.
        Key = request => ApiJson.SerializeToString(request with { Seed = options.Seed }),
        ResubmitPolicy = options.Force ? ResubmitPolicy.Failed | ResubmitPolicy.Unknown : ResubmitPolicy.None,
        Patience = TimeSpan.FromMinutes(1),
        Progress = this,
    };

    private PosterFailure? Tell(PosterOrder order, BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome)
    {
        if (outcome.Result == BatchResult.Succeeded)
        {
            string file = outcome.Files is [{ } first, ..] ? first : Path.GetFullPath(order.File);
            view.Saved(order, new SavedPicture(outcome.JobId!, file, File.Exists(file) ? PngSize.Read(file) : null, Took(outcome.Item.Index))
            {
                Seed = outcome.Item.Request.Seed,
                Credits = outcome.State?.Usage?.CreditsUsed ?? outcome.State?.Usage?.CreditsReserved,
                Earlier = outcome.IsRecalled,
            });
            return null;
        }

        PosterFailure failure = SeriesFailure.Of(outcome);
        view.Failed(order, outcome.JobId, failure, failure.CanResume && !service.BuiltIn ? "the same command again" : null);
        return failure;
    }

    private TimeSpan Took(int index) => _started.TryGetValue(index, out long start) ? Stopwatch.GetElapsedTime(start) : TimeSpan.Zero;
}

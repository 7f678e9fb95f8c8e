using System.Threading.Channels;
using KreaGen.Errors;
using KreaGen.Jobs;
using KreaGen.Json;

namespace KreaGen.Batches;

/// <summary>One run of a batch: brings each request to its outcome, some at a time.</summary>
internal sealed class BatchRun<TRequest, TState>(
    BatchDefinition<TRequest, TState> definition, BatchOptions<TRequest, TState> options, JournalWriter notes, BatchProgressReporter<TRequest, TState> tally,
        TimeProvider clock)
    where TRequest : IJsonModel<TRequest>
{
    private readonly BatchSubmitter<TRequest, TState> _submitter = new(definition, options, notes, clock);
    private readonly BatchSaver<TRequest, TState> _saver = new(definition, options, notes);

    /// <summary>Runs all, what is paid for already first; writes each outcome.</summary>
    public async Task RunAsync(
        IReadOnlyList<(BatchItem<TRequest> Item, ItemHistory History)> items, ChannelWriter<BatchOutcome<TRequest, TState>> outcomes,
            CancellationToken cancellationToken)
    {
        (BatchItem<TRequest> Item, ItemHistory History)[] order = [.. items.OrderBy(static item => item.History.Last is null)];
        var limits = new ParallelOptions { MaxDegreeOfParallelism = options.Concurrency ?? definition.Concurrency };
        await Parallel.ForEachAsync(order, limits, async (next, abandoned) =>
        {
            BatchOutcome<TRequest, TState> outcome = await OneAsync(next.Item, next.History, cancellationToken).ConfigureAwait(false);
            tally.Ended(outcome);
            await outcomes.WriteAsync(outcome, abandoned).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private async Task<BatchOutcome<TRequest, TState>> OneAsync(BatchItem<TRequest> item, ItemHistory history, CancellationToken cancellationToken)
    {
        switch (history.Last)
        {
            case JournalEvent.Done:
                return new(item, BatchResult.Succeeded) { JobId = history.Job, Files = history.Files, IsRecalled = true };
            case JournalEvent.Failed when !options.ResubmitPolicy.HasFlag(ResubmitPolicy.Failed):
                return new(item, BatchResult.Failed)
                {
                    JobId = history.Job,
                    Files = history.Files,
                    IsRecalled = true,
                    Code = history.Code,
                    Message = history.Message
                };
            case JournalEvent.Submitted:
                return await EndAsync(item, definition.Resume(item.Request, history.Job!), history, cancellationToken).ConfigureAwait(false);
            case JournalEvent.Submitting or JournalEvent.Unknown:
                if (await _submitter.FindAsync(item, history.Job, cancellationToken).ConfigureAwait(false) is { } found)
                {
                    return await EndAsync(item, found, history, cancellationToken).ConfigureAwait(false);
                }

                if (!options.ResubmitPolicy.HasFlag(ResubmitPolicy.Unknown))
                {
                    return Lost(item, history);
                }

                break;
            default:
                break;
        }

        (BatchItem<TRequest> sent, Job<TState>? job, BatchOutcome<TRequest, TState>? outcome) = await _submitter.SubmitAsync(item, cancellationToken)
            .ConfigureAwait(false);
        return outcome ?? await EndAsync(sent, job!, new(), cancellationToken).ConfigureAwait(false);
    }

    private static BatchOutcome<TRequest, TState> Lost(BatchItem<TRequest> item, ItemHistory history) => new(item, BatchResult.Unknown)
    {
        JobId = history.Job,
        IsRecalled = true,
        Message = history.Message ?? "An earlier run ended during this submission. It may have been charged, so it is not sent again. Check your account.",
    };

    private async Task<BatchOutcome<TRequest,
        TState>> EndAsync(BatchItem<TRequest> item, Job<TState> job, ItemHistory history, CancellationToken cancellationToken)
    {
        TState state;
        try
        {
            tally.Running(item, job);
            await foreach (TState _ in job.WatchAsync(cancellationToken).ConfigureAwait(false))
            {
                tally.Running(item, job);
            }

            state = await job.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (JobFailedException<TState> failed)
        {
            return await FailedAsync(item, failed, history, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is ApiException or OperationCanceledException)
        {
            return new(item, BatchResult.Unfinished) { JobId = job.Id, State = job.State, Message = error.Message, Error = error };
        }

        (IReadOnlyList<string> files, Exception? problem) = await _saver.SaveAsync(item, job.Id, state, history, cancellationToken).ConfigureAwait(false);
        if (problem is not null)
        {
            return new(item, BatchResult.NotSaved) { JobId = job.Id, State = state, Files = files, Message = problem.Message, Error = problem };
        }

        notes.TryWrite(new(JournalEvent.Done, item.Id));
        return new(item, BatchResult.Succeeded) { JobId = job.Id, State = state, Files = files };
    }

    private async Task<BatchOutcome<TRequest, TState>> FailedAsync(
        BatchItem<TRequest> item, JobFailedException<TState> failed, ItemHistory history, CancellationToken cancellationToken)
    {
        // Some results of a job that failed as a whole may be there, and paid for.
        (IReadOnlyList<string> files, Exception? problem) = await _saver.SaveAsync(item, failed.JobId!, failed.State, history, cancellationToken)
            .ConfigureAwait(false);
        if (problem is null)
        {
            notes.TryWrite(new(JournalEvent.Failed, item.Id) { Job = failed.JobId, Code = failed.Code, Message = failed.Message });
        }

        return new(item, BatchResult.Failed)
        {
            JobId = failed.JobId,
            State = failed.State,
            Files = files,
            Message = failed.Message,
            Code = failed.Code,
            Error = failed
        };
    }
}

using KreaGen.Samples.Poster.Orders;
using KreaGen.Samples.Poster.Views;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>Runs orders side by side.</summary>
internal sealed class PosterBatch(PosterRun run, IPosterView view, Interruption interruption)
{
    private readonly Lock _gate = new();
    private PosterFailure? _concernsAll;

    /// <summary>Runs all orders; returns the failure of the first one that failed, in their order.</summary>
    public async Task<PosterFailure?> RunAsync(IReadOnlyList<PosterOrder> orders, int parallel)
    {
        PosterFailure?[] failures = new PosterFailure?[orders.Count];
        ParallelOptions limits = new() { MaxDegreeOfParallelism = parallel };
        await Parallel.ForEachAsync(orders, limits, async (order, _) => failures[order.Number - 1] = await OneAsync(order));
        return Array.Find(failures, static failure => failure is not null);
    }

    private async Task<PosterFailure?> OneAsync(PosterOrder order)
    {
        if (NotSent(order) is { } reason)
        {
            view.Failed(order, order.TaskId, reason, resume: null);
            return reason;
        }

        PosterFailure? failure = await run.RunAsync(order);
        if (failure is { ConcernsAll: true })
        {
            lock (_gate)
            {
                _concernsAll = failure;
            }
        }

        return failure;
    }

    private PosterFailure? NotSent(PosterOrder order)
    {
        lock (_gate)
        {
            if (_concernsAll is { } before)
            {
                return before with { Message = "Not sent, for the same reason.", Cause = null };
            }
        }

        return interruption.Stop.IsCancellationRequested && order.TaskId is null
            ? new PosterFailure(ExitCode.Cancelled, "Stopped before anything was sent.")
            : null;
    }
}

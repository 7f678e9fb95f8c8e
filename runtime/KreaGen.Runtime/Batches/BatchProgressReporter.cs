using KreaGen.Jobs;

namespace KreaGen.Batches;

/// <summary>Counts how far a batch is, and tells it.</summary>
internal sealed class BatchProgressReporter<TRequest, TState>(int requests, IProgress<BatchProgress<TRequest, TState>>? listener)
{
    private readonly object _gate = new();
    private readonly Dictionary<int, double> _running = [];
    private int _succeeded;
    private int _unsuccessful;

    public void Running(BatchItem<TRequest> item, Job<TState> job)
    {
        BatchTotals totals;
        lock (_gate)
        {
            _running[item.Index] = job.Progress ?? 0;
            totals = Totals();
        }

        listener?.Report(new(item, job, totals));
    }

    public void Ended(BatchOutcome<TRequest, TState> outcome)
    {
        lock (_gate)
        {
            _running.Remove(outcome.Item.Index);
            if (outcome.Result == BatchResult.Succeeded)
            {
                _succeeded++;
            }
            else
            {
                _unsuccessful++;
            }
        }
    }

    private BatchTotals Totals()
    {
        double percent = requests == 0 ? 100 : (_running.Values.Sum() + (100.0 * (_succeeded + _unsuccessful))) / requests;
        return new(requests, _running.Count, _succeeded, _unsuccessful, Math.Clamp(percent, 0, 100));
    }
}

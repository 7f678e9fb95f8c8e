using System.Runtime.CompilerServices;

namespace KreaGen.Samples.Playground.Pictures;

/// <summary>The progress of one picture, for as many pages as look at it. Who comes late sees the last of it first.</summary>
internal sealed class PictureRun
{
    private readonly Lock _gate = new();
    private PictureProgress _last = new(PictureState.Submitting, 0);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Tell(PictureProgress progress)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            _last = progress;
            changed = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    public async IAsyncEnumerable<PictureProgress> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PictureProgress? seen = null;
        while (seen is not { HasEnded: true })
        {
            (PictureProgress now, Task changed) = Now();
            if (now == seen)
            {
                await changed.WaitAsync(cancellationToken);
                continue;
            }

            yield return seen = now;
        }
    }

    private (PictureProgress Now, Task Changed) Now()
    {
        lock (_gate)
        {
            return (_last, _changed.Task);
        }
    }
}

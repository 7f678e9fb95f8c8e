using System.Collections.Concurrent;

namespace KreaGen.Harness;

/// <summary>
/// A clock on which waiting takes no time: each wait moves it forward at once and is noted. Deadlines (token sources) fire
/// only when the clock has been moved past them.
/// </summary>
public sealed class AutoTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Deadline> _deadlines = [];
    private DateTimeOffset _now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public IReadOnlyList<double> Seconds => [.. Waits.Select(wait => Math.Round(wait.TotalSeconds, 3))];

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public void Advance(TimeSpan time)
    {
        Deadline[] due;
        lock (_gate)
        {
            _now += time;
            due = [.. _deadlines.Where(deadline => deadline.At <= _now)];
            _deadlines.RemoveAll(deadline => deadline.At <= _now);
        }

        foreach (Deadline deadline in due)
        {
            deadline.Callback(deadline.State);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var deadline = new Deadline(this, callback, state);
        if (state is CancellationTokenSource)
        {
            deadline.Change(dueTime, period);
        }
        else if (dueTime != Timeout.InfiniteTimeSpan)
        {
            Waits.Enqueue(dueTime);
            Advance(dueTime);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return deadline;
    }

    private sealed class Deadline(AutoTime time, TimerCallback callback, object? state) : ITimer
    {
        public TimerCallback Callback => callback;

        public object? State => state;

        public DateTimeOffset At { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                time._deadlines.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    At = time._now + dueTime;
                    time._deadlines.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._gate)
            {
                time._deadlines.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

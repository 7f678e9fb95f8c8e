namespace KreaGen.Sandbox.Tests;

/// <summary>A clock that stands still until it is moved or let go. Timers are those of the machine.</summary>
public sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private DateTimeOffset? _since;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _since is { } since ? _now + (DateTimeOffset.UtcNow - since) : _now;
        }
    }

    public void Advance(TimeSpan by)
    {
        lock (_gate)
        {
            _now += by;
        }
    }

    /// <summary>From now on the clock runs.</summary>
    public void Run()
    {
        lock (_gate)
        {
            _since ??= DateTimeOffset.UtcNow;
        }
    }
}

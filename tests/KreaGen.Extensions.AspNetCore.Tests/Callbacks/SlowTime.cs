namespace KreaGen.Extensions.AspNetCore.Tests.Callbacks;

/// <summary>A clock on which waiting takes a hundred times as long: what does not wait for it is there first, on a busy machine too.</summary>
internal sealed class SlowTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => base.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : dueTime * 100, period);
}

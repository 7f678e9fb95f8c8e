using KreaGen.Values;

namespace KreaGen.Jobs;

/// <summary>
/// When to ask next. Short jobs are asked early, long ones seldom: the wait grows with the time passed,
/// so that a response is never much later than it could be. Hints of the provider are never trusted blindly.
/// </summary>
internal sealed class PollingSchedule(TimeSpan minimum, Func<double> jitter)
{
    // The first poll is at half of the estimate, in these bounds: an estimate comes from outside and may be wrong.
    private static readonly TimeSpan ShortestFirst = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestFirst = TimeSpan.FromSeconds(15);

    // A finished job is noticed after 10 seconds at the latest, unless the service asks for a longer interval.
    private static readonly TimeSpan MaxLength = TimeSpan.FromSeconds(10);

    // The wait is 15 percent of the time passed, so that the delay stays small compared with the duration of the job.
    private const double Share = 0.15;

    // From 0.8 to 1.2, so that jobs that were submitted together are not polled together.
    private const double MinJitter = 0.8;
    private const double JitterWidth = 0.4;
    private const double MaxEstimate = 86_400;

    /// <summary>A guess in seconds that can be worked with; <see langword="null"/> for nonsense.</summary>
    public static TimeSpan? Estimate(double? seconds)
        => UntrustedNumber.Within(seconds, MaxEstimate) is { } known and > 0 ? TimeSpan.FromSeconds(known) : null;

    public TimeSpan First(TimeSpan? estimate, TimeSpan? retryAfter)
        => AtLeast(Clamp(estimate is null ? minimum : estimate.Value / 2, ShortestFirst, LongestFirst), retryAfter);

    public TimeSpan Next(TimeSpan elapsed, TimeSpan? retryAfter)
    {
        TimeSpan wait = Clamp(elapsed * Share, minimum, minimum > MaxLength ? minimum : MaxLength);
        return AtLeast(wait * (MinJitter + (JitterWidth * Math.Clamp(jitter(), 0, 1))), retryAfter);
    }

    private static TimeSpan AtLeast(TimeSpan wait, TimeSpan? retryAfter) => retryAfter > wait ? retryAfter.Value : wait;

    private static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => value < least ? least : value > most ? most : value;
}

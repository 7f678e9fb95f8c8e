using KreaGen.Errors;
using KreaGen.Telemetry;

namespace KreaGen.Http;

/// <summary>Which errors are answered by another attempt, and after which wait: <see cref="RetryOptions"/> in force.</summary>
internal sealed class Retries(ApiSettings settings)
{
    /// <summary>Whether a call that was repeated so many times is repeated once more.</summary>
    public bool Allow(ApiException error, int repeated) => error.CanRetry && repeated < settings.MaxRetries;

    /// <summary>Tells of the repetition and waits until it is due.</summary>
    /// <param name="error">What the last attempt came to.</param>
    /// <param name="number">The number of the repetition; the first is 1.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task WaitAsync(ApiException error, int number, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TimeSpan delay = error.RetryAfter is { } asked ? Shorter(asked, settings.MaxDelay) : Delay(number);
        settings.Observer?.CallRepeated(error, number, delay);
        CallTelemetry.Retried(number, delay, error);
        return delay > TimeSpan.Zero ? Task.Delay(delay, settings.TimeProvider, cancellationToken) : Task.CompletedTask;
    }

    // From half to one and a half times the doubled wait: those who failed together do not come back together.
    private TimeSpan Delay(int number)
    {
        double ticks = settings.BaseDelay.Ticks * Math.Pow(2, number - 1) * (0.5 + settings.Jitter());
        return ticks < settings.MaxDelay.Ticks ? TimeSpan.FromTicks((long)ticks) : settings.MaxDelay;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

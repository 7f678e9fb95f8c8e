using System.Runtime.CompilerServices;
using KreaGen.Errors;
using KreaGen.Resending;
using KreaGen.Telemetry;

namespace KreaGen.Http;

/// <summary>Which errors are answered by another attempt, and after which wait: <see cref="RetryOptions"/> in force.</summary>
internal sealed class Retries(ApiSettings settings)
{
    /// <summary>Makes attempts until one succeeds, or fails for good.</summary>
    /// <param name="call">What all attempts share.</param>
    /// <param name="attempt">Makes one attempt.</param>
    /// <param name="traits">What the rule has to know of the call after an attempt has failed.</param>
    /// <param name="canRepeat">Whether there may be more than one.</param>
    /// <param name="cancellationToken">Ends the attempt, or the wait for the next.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<T> RunAsync<TCall, T>(
        TCall call, Func<TCall, CancellationToken, ValueTask<T>> attempt, Func<TCall, ResendTraits> traits, bool canRepeat, CancellationToken cancellationToken)
    {
        // What an attempt left open stays open whatever becomes of the later ones: what they say is about themselves.
        ApiException? open = null;
        DateTimeOffset openSince = default;
        for (int repeated = 0; ; repeated++)
        {
            DateTimeOffset sentAt = settings.TimeProvider.GetUtcNow();
            try
            {
                ApiException failure;
                TimeSpan delay;
                try
                {
                    return await attempt(call, cancellationToken).ConfigureAwait(false);
                }
                catch (ApiException error) when (canRepeat && Decide(traits(call), error, repeated) is { Action: ResendAction.SendAgain } decision)
                {
                    failure = error;
                    delay = decision.Delay;
                    if (open is null && error.MayBeApplied)
                    {
                        (open, openSince) = (error, (error as SubmissionUnknownException)?.SentAt ?? sentAt);
                    }
                }

                await WaitAsync(failure, repeated + 1, delay, cancellationToken).ConfigureAwait(false);
            }
            catch (ApiException error) when (open is SubmissionUnknownException unknown && error is not SubmissionUnknownException)
            {
                throw new SubmissionUnknownException($"{unknown.Message} Then: {error.Message}", unknown.SentAt, error)
                {
                    Metadata = unknown.Metadata,
                    Outcome = unknown.Outcome,
                };
            }
            catch (ApiException error) when (open is not null && !error.MayBeApplied)
            {
                error.MayBeApplied = true;
                throw;
            }
            catch (OperationCanceledException error) when (open is not null && error is not SubmissionCanceledException)
            {
                throw new SubmissionCanceledException($"{open.Message} Then it was canceled.", openSince, error, cancellationToken)
                {
                    OperationId = open.OperationId,
                };
            }
        }
    }

    private ResendDecision Decide(ResendTraits traits, ApiException error, int repeated) => error.Outcome is { } outcome
        ? ResendRule.Decide(traits with { AttemptsLeft = settings.MaxRetries - repeated, Backoff = Delay(repeated + 1) }, outcome)
        : default;

    // Tells of the repetition, whose number is 1 for the first, and waits until it is due.
    private Task WaitAsync(ApiException error, int number, TimeSpan delay, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        settings.Observer?.CallRetried(error, number, delay);
        CallTelemetry.Retried(number, delay, error);
        return delay > TimeSpan.Zero ? Task.Delay(delay, settings.TimeProvider, cancellationToken) : Task.CompletedTask;
    }

    // From half to one and a half times the doubled wait: those who failed together do not come back together.
    private TimeSpan Delay(int number)
    {
        double ticks = settings.BaseDelay.Ticks * Math.Pow(2, number - 1) * (0.5 + settings.Jitter());
        return ticks < settings.MaxDelay.Ticks ? TimeSpan.FromTicks((long)ticks) : settings.MaxDelay;
    }
}

using System.Net;
using KreaGen.Errors;
using KreaGen.Jobs;
using KreaGen.Json;
using KreaGen.Resending;

namespace KreaGen.Batches;

/// <summary>
/// Submits the requests of a batch, one after another: a process that is killed leaves at most one submit whose outcome is not known.
/// </summary>
internal sealed class BatchSubmitter<TRequest, TState>(
    BatchDefinition<TRequest, TState> definition, BatchOptions<TRequest, TState> options, JournalWriter notes, TimeProvider clock)
    where TRequest : IJsonModel<TRequest>
{
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan[] FindWaiters = [TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4)];

    private readonly SemaphoreSlim _turn = new(1, 1);
    private bool _wasAnswered;

    /// <summary>Submits a request, or says why it did not become a job. The item comes back with the request as it was sent.</summary>
    public async Task<(BatchItem<TRequest> Sent, Job<TState>? Job, BatchOutcome<TRequest, TState>? Outcome)> SubmitAsync(BatchItem<TRequest> item,
        CancellationToken cancellationToken)
    {
        try
        {
            await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException stopped) when (cancellationToken.IsCancellationRequested)
        {
            return (item, null, NotSent(item, stopped));
        }

        try
        {
            return await WithPermitAsync(item, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException stopped) when (cancellationToken.IsCancellationRequested && stopped is not SubmissionCanceledException)
        {
            return (item, null, NotSent(item, stopped));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Looks for the job of a submit whose response nobody has seen; <see langword="null"/> when it cannot be found.</summary>
    public async Task<Job<TState>?> FindAsync(BatchItem<TRequest> item, string? chosenId, CancellationToken cancellationToken)
    {
        if (definition.Find is not { } find || chosenId is null)
        {
            return null;
        }

        foreach (TimeSpan wait in FindWaiters)
        {
            try
            {
                // What has just arrived may be known a moment later.
                await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
                if (await find(item.Request, chosenId, cancellationToken).ConfigureAwait(false) is { } job)
                {
                    notes.TryWrite(new(JournalEvent.Submitted, item.Id) { Job = job.Id });
                    return job;
                }
            }
            catch (ApiException error) when (Decide(default, error, TimeSpan.MaxValue).Action == ResendAction.SendAgain)
            {
                // Asked again a little later; another run may ask again too.
            }
            catch (ApiException)
            {
                return null;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return null;
            }
        }

        return null;
    }

    private async Task<(BatchItem<TRequest> Sent, Job<TState>? Job, BatchOutcome<TRequest, TState>? Outcome)> WithPermitAsync(BatchItem<TRequest> item,
        CancellationToken cancellationToken)
    {
        DateTimeOffset? refusedSince = null;
        for (int tries = 0; ; tries++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (notes.Stopped is { } reason)
            {
                return (item, null, NotSent(item, reason));
            }

            TRequest request = definition.Identify is { } identify ? identify(item.Request) : item.Request;
            string? chosenId = definition.ChosenId?.Invoke(request);
            BatchItem<TRequest> sent = item with { Request = request };
            if (!notes.TryWrite(new(JournalEvent.Submitting, item.Id) { Job = chosenId, Request = ApiJson.SerializeToString(request) }))
            {
                return (item, null, NotSent(item, notes.Stopped!));
            }

            try
            {
                return (sent, await StartAsync(sent, cancellationToken).ConfigureAwait(false), null);
            }
            catch (Exception lost) when (lost is ApiException { MayBeApplied: true } or SubmissionCanceledException)
            {
                notes.TryWrite(new(JournalEvent.Unknown, item.Id) { Message = lost.Message });
                return await FindAsync(sent, chosenId, cancellationToken).ConfigureAwait(false) is { } found
                    ? (sent, found, null)
                    : (sent, null, new(sent, BatchResult.Unknown) { JobId = chosenId, Message = lost.Message, Error = lost });
            }
            catch (OperationCanceledException)
            {
                notes.TryWrite(new(JournalEvent.Refused, item.Id) { Message = "The batch was canceled before the request was sent." });
                throw;
            }
            catch (ApiException refused)
            {
                notes.TryWrite(new(JournalEvent.Refused, item.Id) { Code = refused.Code, Message = refused.Message });
                refusedSince ??= clock.GetUtcNow();
                TimeSpan patience = options.Patience - (clock.GetUtcNow() - refusedSince.Value);
                ResendDecision decision = Decide(new() { Changes = true, StartsJob = true, Backoff = OwnWait(tries) }, refused, patience);
                if (decision.Action != ResendAction.SendAgain)
                {
                    return (sent, null, Refused(sent, refused));
                }

                await Task.Delay(decision.Delay, clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<Job<TState>> StartAsync(BatchItem<TRequest> item, CancellationToken cancellationToken)
    {
        using var grace = new CancellationTokenSource();
        using CancellationTokenRegistration stopping = cancellationToken.Register(() => grace.CancelAfter(options.SubmitGrace));
        Job<TState> job = await definition.Start(item.Request, grace.Token).ConfigureAwait(false);
        notes.TryWrite(new(JournalEvent.Submitted, item.Id) { Job = job.Id });
        _wasAnswered = true;
        return job;
    }

    private static TimeSpan OwnWait(int tries) => TimeSpan.FromSeconds(Math.Min(Math.Pow(2, tries), MaxWait.TotalSeconds));

    private ResendDecision Decide(ResendTraits traits, ApiException error, TimeSpan patience)
    {
        if (OutcomeOf(error) is not { } outcome)
        {
            return default;
        }

        // A service that has never answered is rather misspelled than out of breath.
        int attempts = !traits.Changes || _wasAnswered || outcome.Kind == ResendKind.Status ? int.MaxValue : 0;
        TimeSpan wait = outcome.RetryAfter > traits.Backoff ? outcome.RetryAfter.Value : traits.Backoff;
        return ResendRule.Decide(traits with { AttemptsLeft = attempts, Patience = patience }, outcome with { RetryAfter = wait });
    }

    // Who describes jobs by hand may throw errors that no request of ours has left.
    private static ResendOutcome? OutcomeOf(ApiException error) => error.Outcome
        ?? (error.StatusCode is { } status ? ResendOutcome.Of((int)status, error.RetryAfter)
            : error is ApiConnectionException ? ResendOutcome.NotSent
            : error.IsTransient ? ResendOutcome.NoAnswer
            : null);

    private BatchOutcome<TRequest, TState> Refused(BatchItem<TRequest> item, ApiException refused)
    {
        // Key, credits, rate, network: the next request would hear the same.
        if (refused is ApiConnectionException
            || refused.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.PaymentRequired or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests)
        {
            notes.Stop(refused);
        }

        return new(item, BatchResult.Refused) { Message = refused.Message, Code = refused.Code, Error = refused };
    }

    private static BatchOutcome<TRequest, TState> NotSent(BatchItem<TRequest> item, Exception reason)
        => new(item, BatchResult.NotSent) { Message = "Not sent: " + reason.Message, Error = reason };
}

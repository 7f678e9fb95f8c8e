using System.Diagnostics;
using System.Runtime.CompilerServices;
using KreaGen.Errors;
using KreaGen.Http;

namespace KreaGen.Jobs;

/// <summary>
/// A job at a provider, paid for and known by its <see cref="Id"/>. Keep the id: the client resumes the job with it, after a crash too.
/// All members may be used from several threads; they share one rhythm of questions.
/// </summary>
/// <typeparam name="TState">The type of the state.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Job<TState>
{
    private readonly JobDefinition<TState> _definition;
    private readonly JobPoller<TState> _poller;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _timeout;
    private readonly TimeSpan? _submitEstimate;

    internal Job(ApiPipeline pipeline, JobDefinition<TState> definition, JobHandle ticket, double? estimateSeconds, TimeSpan? retryAfter, bool isNew)
    {
        _definition = definition;
        _clock = pipeline.Settings.TimeProvider;
        _timeout = pipeline.Settings.JobTimeout ?? definition.Timeout;
        _submitEstimate = PollingSchedule.Estimate(estimateSeconds);
        Id = ticket.Id;
        StartedAt = _clock.GetUtcNow();
        _poller = new(pipeline, definition, ticket, _submitEstimate, retryAfter, isNew);
    }

    /// <summary>The provider's id of the job.</summary>
    public string Id { get; }

    /// <summary>When the job was submitted or resumed.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>The state that was read last; <see langword="default"/> before the first one.</summary>
    public TState? State => _poller.Last is { } last ? last.State : default;

    /// <summary>The status that was read last, on the wire; <see langword="null"/> before the first one.</summary>
    public string? Status => _poller.Last?.Status;

    /// <summary>Whether the job has ended, with or without success, as far as is known.</summary>
    public bool IsFinished => _poller.Last is { IsFinished: true };

    /// <summary>Whether the job has ended with success, as far as is known.</summary>
    public bool HasSucceeded => _poller.Last is { HasSucceeded: true };

    /// <summary>The progress in percent, 0 to 100; <see langword="null"/> when the provider does not say.</summary>
    public double? Progress => _poller.Last?.Reading.Progress;

    /// <summary>How long the job takes in all by the provider's guess; <see langword="null"/> when it does not say.</summary>
    public TimeSpan? Estimate => _poller.Last is { } last && PollingSchedule.Estimate(_definition.Estimate?.Invoke(last.State)) is { } estimate
        ? estimate
        : _submitEstimate;

    /// <summary>Asks for the state once, now.</summary>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The state; failed jobs are a state too.</returns>
    /// <exception cref="ApiException">The question failed; <see cref="ApiException.JobId"/> is set.</exception>
    public async Task<TState> RefreshAsync(CancellationToken cancellationToken = default)
        => (await _poller.RefreshAsync(cancellationToken).ConfigureAwait(false)).State;

    /// <summary>Gives each changed state, the last one included, and ends with the job, failed or not.</summary>
    /// <param name="cancellationToken">Stops watching; the job goes on.</param>
    /// <returns>The states.</returns>
    /// <exception cref="JobTimeoutException">The job had not ended in time; it may still end.</exception>
    /// <exception cref="JobWaitCanceledException">The token was canceled.</exception>
    /// <exception cref="ApiException">A question failed in a way that does not pass, such as 401; <see cref="ApiException.JobId"/> is set.</exception>
    public async IAsyncEnumerable<TState> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        DateTimeOffset deadline = Deadline();
        JobSnapshot<TState>? seen = null;
        using JobWait<TState> wait = new(_poller, _definition.Name);
        while (true)
        {
            JobSnapshot<TState> now = await wait.NextAsync(seen, deadline, _timeout, cancellationToken).ConfigureAwait(false);
            if (seen is null || !now.IsSameAs(seen))
            {
                yield return now.State;
            }

            seen = now;
            if (now.IsFinished)
            {
                yield break;
            }
        }
    }

    /// <summary>Waits for the job's end.</summary>
    /// <param name="cancellationToken">Stops waiting; the job goes on.</param>
    /// <returns>The last state of a job that ended with success.</returns>
    /// <exception cref="JobFailedException{TState}">The job failed.</exception>
    /// <exception cref="JobTimeoutException">The job had not ended in time; it may still end.</exception>
    /// <exception cref="JobWaitCanceledException">The token was canceled.</exception>
    /// <exception cref="ApiException">A question failed in a way that does not pass, such as 401; <see cref="ApiException.JobId"/> is set.</exception>
    public async Task<TState> WaitAsync(CancellationToken cancellationToken = default)
    {
        DateTimeOffset deadline = Deadline();
        JobSnapshot<TState>? now = null;
        using JobWait<TState> wait = new(_poller, _definition.Name);
        do
        {
            now = await wait.NextAsync(now, deadline, _timeout, cancellationToken).ConfigureAwait(false);
        }
        while (!now.IsFinished);

        return now.HasSucceeded ? now.State : throw JobFailure.Ended(_definition, Id, now);
    }

    /// <summary>Gives each result once, as soon as it is there, and ends with the job; where one failed, after the last one that did not.</summary>
    /// <typeparam name="TResult">The type of a result.</typeparam>
    /// <param name="results">The results in a state.</param>
    /// <param name="key">What tells a result from the others.</param>
    /// <param name="cancellationToken">Stops watching; the job goes on.</param>
    /// <returns>The results.</returns>
    /// <exception cref="JobFailedException{TState}">The job ended without all of its results.</exception>
    /// <exception cref="JobTimeoutException">The job had not ended in time; it may still end.</exception>
    /// <exception cref="JobWaitCanceledException">The token was canceled.</exception>
    /// <exception cref="ApiException">A question failed in a way that does not pass, such as 401; <see cref="ApiException.JobId"/> is set.</exception>
    public async IAsyncEnumerable<TResult> WatchResultsAsync<TResult>(
        Func<TState, IEnumerable<TResult>> results, Func<TResult, object?> key, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(key);
        var seen = new HashSet<object>();
        await foreach (TState state in WatchAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (TResult result in results(state))
            {
                if (seen.Add(key(result) ?? result!))
                {
                    yield return result;
                }
            }
        }

        await WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The kind of job, its id and its status.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{_definition.Name} {Id}: {Status ?? "not read yet"}";

    internal void Begin(JobSnapshot<TState> first) => _poller.Begin(first);

    // A wait that was asked for late is still a whole wait.
    private DateTimeOffset Deadline()
    {
        DateTimeOffset now = _clock.GetUtcNow();
        return DateTimeOffset.MaxValue - now > _timeout ? now + _timeout : DateTimeOffset.MaxValue;
    }
}

using System.Diagnostics;
using System.Globalization;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Resending;
using KreaGen.Telemetry;

namespace KreaGen.Jobs;

/// <summary>
/// Asks for one job's state. However many wait, one asks at a time, and all see its response: who waits next finds it and need not ask.
/// </summary>
internal sealed class JobPoller<TState>
{
    private static readonly TimeSpan NotFoundTolerance = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly ApiPipeline _pipeline;
    private readonly JobRegistry _ledger;
    private readonly JobWaiters _waits;
    private readonly JobDefinition<TState> _definition;
    private readonly string _id;
    private readonly int? _count;
    private readonly bool _isNew;
    private readonly TimeProvider _clock;
    private readonly PollingSchedule _rhythm;
    private readonly DateTimeOffset _startedAt;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly object _learning = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _dueAt;
    private ApiException? _lastError;
    private volatile JobSnapshot<TState>? _last;

    public JobPoller(ApiPipeline pipeline, JobDefinition<TState> definition, JobHandle ticket, TimeSpan? estimate, TimeSpan? retryAfter, bool isNew)
    {
        _pipeline = pipeline;
        _ledger = JobRegistry.Of(pipeline);
        _waits = JobWaiters.Of(pipeline);
        _definition = definition;
        _id = ticket.Id;
        _count = ticket.Count;
        _isNew = isNew;
        _clock = pipeline.Settings.TimeProvider;
        _rhythm = new(pipeline.Settings.JobInterval ?? definition.Interval, pipeline.Settings.Jitter);
        _startedAt = _clock.GetUtcNow();
        // A resumed job has had its time already.
        _dueAt = isNew ? _startedAt + _rhythm.First(estimate, retryAfter) : _startedAt;
    }

    public string Id => _id;

    public JobSnapshot<TState>? Last => _last;

    /// <summary>From now on the end of the job ends this wait, whoever reads it.</summary>
    public void Enter() => _waits.Enter(_id, this);

    public void Leave() => _waits.Leave(_id, this);

    /// <summary>Takes the state that the response to the submission was.</summary>
    public void Begin(JobSnapshot<TState> first) => Keep(first);

    /// <summary>The next state after the one that was seen; waits for its time.</summary>
    public async Task<JobSnapshot<TState>> NextAsync(
        JobSnapshot<TState>? seen, DateTimeOffset deadline, TimeSpan timeout, Activity? activity, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                JobSnapshot<TState>? known = _last;
                if (known is not null && (known.IsFinished || !ReferenceEquals(known, seen)))
                {
                    return known;
                }

                await WaitForPermitAsync(deadline, timeout, cancellationToken).ConfigureAwait(false);
                try
                {
                    if (ReferenceEquals(_last, known) && await TryAskAsync(deadline, timeout, activity, cancellationToken).ConfigureAwait(false) is { } asked)
                    {
                        return asked;
                    }
                }
                finally
                {
                    _gate.Release();
                }
            }
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw Canceled(error, cancellationToken);
        }
    }

    /// <summary>Asks now, with the repetitions of an ordinary call.</summary>
    public async Task<JobSnapshot<TState>> RefreshAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return _last is { IsFinished: true } last
                    ? last
                    : Keep(await _pipeline.SendAsync(_definition.Poll(_id), SendPlan<TState>.Compared, cancellationToken).ConfigureAwait(false));
            }
            finally
            {
                _gate.Release();
            }
        }
        catch (ApiException error)
        {
            error.JobId = _id;
            throw;
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw Canceled(error, cancellationToken);
        }
    }

    // Somebody else may be waiting longer than we are allowed to, so our own deadline counts for the queue too.
    private async Task WaitForPermitAsync(DateTimeOffset deadline, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (_gate.Wait(0, CancellationToken.None))
        {
            return;
        }

        TimeSpan remaining = deadline - _clock.GetUtcNow();
        using var atDeadline = new CancellationTokenSource(Positive(remaining) + Grace, _clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, atDeadline.Token);
        try
        {
            await _gate.WaitAsync(linked.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw TimedOut(timeout);
        }
    }

    private async Task<JobSnapshot<TState>?> TryAskAsync(DateTimeOffset deadline, TimeSpan timeout, Activity? activity, CancellationToken cancellationToken)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        if (now >= deadline)
        {
            throw TimedOut(timeout);
        }

        TimeSpan wait = (_dueAt < deadline ? _dueAt : deadline) - now;
        if (wait > TimeSpan.Zero && await HasEndedWithinAsync(wait, cancellationToken).ConfigureAwait(false))
        {
            return _last;
        }

        // The last question is asked at the deadline itself and given a little time.
        TimeSpan remaining = deadline - _clock.GetUtcNow();
        var plan = new SendPlan<TState> { IsPoll = true, IsCompared = true, Timeout = remaining > Grace ? remaining : Grace };
        try
        {
            return Keep(await _pipeline.SendAsync(_definition.Poll(_id), plan, cancellationToken).ConfigureAwait(false));
        }
        catch (ApiException error) when (MayPass(error))
        {
            _lastError = error;
            JobTelemetry.PollFailed(activity, error);
            _pipeline.Settings.Observer?.PollFailed(_definition.Name, _id, error);
            _dueAt = _clock.GetUtcNow() + _rhythm.Next(Elapsed(), error.RetryAfter);
            return null;
        }
        catch (ApiException error)
        {
            error.JobId = _id;
            throw;
        }
    }

    private JobSnapshot<TState> Keep(ApiResponse<TState> response)
    {
        JobReading reading = JobReader.Read(_definition, _id, _count, response.Value, response.Clean);
        if (reading.IsUnknown && IsYoung())
        {
            reading = reading with { IsFinished = false };
        }

        _lastError = null;
        _dueAt = _clock.GetUtcNow() + _rhythm.Next(Elapsed(), response.RetryAfter);
        return Keep(new JobSnapshot<TState>(response.Value, reading, response.BodyHash, response.RequestId, response.Clean));
    }

    private JobSnapshot<TState> Keep(JobSnapshot<TState> read)
    {
        _pipeline.Settings.Observer?.JobRead(_definition.Name, _id, read.Status, read.Reading.Progress);
        JobSnapshot<TState> now = Learn(read);
        if (now.IsFinished)
        {
            TellEnd(now);
        }

        return now;
    }

    /// <summary>Takes a state that was read, here or by another who asked for the same job; an end is never taken back.</summary>
    private JobSnapshot<TState> Learn(JobSnapshot<TState> read)
    {
        lock (_learning)
        {
            if (_last is { IsFinished: true } end)
            {
                return end;
            }

            _last = read;
        }

        if (read.IsFinished)
        {
            _ended.TrySetResult();
        }

        return read;
    }

    // Who read the end may not have known for how many results this one waits.
    private void Hear(JobSnapshot<TState> end)
    {
        JobSnapshot<TState> here = end.ReadAs(JobReader.Read(_definition, _id, _count, end.State, end.Clean));
        if (here.IsFinished)
        {
            Learn(here);
        }
    }

    private void TellEnd(JobSnapshot<TState> end)
    {
        if (_ledger.TryEnd(_id, out DateTimeOffset? submittedAt))
        {
            TimeSpan? duration = submittedAt is { } start ? _clock.GetUtcNow() - start : null;
            JobTelemetry.Ended(_definition.Name, end.HasSucceeded, duration);
            _pipeline.Settings.Observer?.JobEnded(_definition.Name, _id, end.Status, end.HasSucceeded, duration);
        }

        foreach (JobPoller<TState> other in _waits.Of<TState>(_id))
        {
            if (ReferenceEquals(other._definition, _definition))
            {
                other.Hear(end);
            }
        }
    }

    private async Task<bool> HasEndedWithinAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        // One timer and nothing else; that it ran out is what is expected, and no exception is thrown for it.
        await _ended.Task.WaitAsync(wait, _clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return _ended.Task.IsCompleted;
    }

    // Responses that cannot be read pass too: the job is paid for, and the next response may be better.
    private bool MayPass(ApiException error)
    {
        bool isUnknown = IsYoung() && error.Code is { } code && _definition.Unknown.Contains(code, StringComparer.Ordinal);
        var traits = new ResendTraits { IsForJob = true, IsJobYoung = IsYoung(), AttemptsLeft = 1, Patience = TimeSpan.MaxValue };
        return (isUnknown ? ResendOutcome.Of(404) : error.Outcome) is { } outcome && ResendRule.Decide(traits, outcome).Action == ResendAction.SendAgain;
    }

    // A job that was taken a moment ago may not show yet.
    private bool IsYoung() => _isNew && Elapsed() <= NotFoundTolerance;

    private TimeSpan Elapsed() => _clock.GetUtcNow() - _startedAt;

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;

    private JobTimeoutException TimedOut(TimeSpan timeout) => new(
        string.Create(CultureInfo.InvariantCulture,
            $"The job {_id} ({_definition.Name}) did not finish within {timeout.TotalSeconds:0.###} seconds of waiting; its last status was {_last?.Status ?? "unknown"}. It may still finish: resume it by its id."),
        _id,
        _lastError);

    private JobWaitCanceledException Canceled(OperationCanceledException cause, CancellationToken cancellationToken)
        => new($"Waiting for the job {_id} ({_definition.Name}) was canceled. The job continues: resume it by its id.", _id, cause, cancellationToken);
}

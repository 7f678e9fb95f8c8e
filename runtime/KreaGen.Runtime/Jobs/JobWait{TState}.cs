using System.Diagnostics;
using KreaGen.Errors;
using KreaGen.Telemetry;

namespace KreaGen.Jobs;

/// <summary>One wait for a job: a span, and a place among those whom the job's end is told.</summary>
internal sealed class JobWait<TState> : IDisposable
{
    private readonly JobPoller<TState> _poller;
    private readonly Activity? _activity;

    public JobWait(JobPoller<TState> poller, string kind)
    {
        _poller = poller;
        _activity = JobTelemetry.StartWait(kind, poller.Id);
        poller.Enter();
    }

    public async Task<JobSnapshot<TState>> NextAsync(JobSnapshot<TState>? seen, DateTimeOffset deadline, TimeSpan timeout, CancellationToken cancellationToken)
    {
        try
        {
            JobSnapshot<TState> now = await _poller.NextAsync(seen, deadline, timeout, _activity, cancellationToken).ConfigureAwait(false);
            JobTelemetry.Polled(_activity, now.Status, now.Reading.Progress);
            if (now.IsFinished)
            {
                JobTelemetry.Finished(_activity, now);
            }

            return now;
        }
        catch (ApiException error)
        {
            JobTelemetry.WaitFailed(_activity, error);
            throw;
        }
        catch (OperationCanceledException error)
        {
            JobTelemetry.WaitFailed(_activity, error);
            throw;
        }
    }

    public void Dispose()
    {
        _poller.Leave();
        _activity?.Dispose();
    }
}

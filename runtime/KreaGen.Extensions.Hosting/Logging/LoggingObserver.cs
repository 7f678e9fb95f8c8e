using System.Net;
using KreaGen.Errors;
using KreaGen.Telemetry;
using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.Hosting.Logging;

/// <summary>Logs what a client does.</summary>
internal sealed class LoggingObserver(ILogger logger) : ApiObserver
{
    public override void CallSucceeded(string operationId, HttpStatusCode status, TimeSpan duration, string? requestId)
        => ApiLog.CallSucceeded(logger, operationId, (int)status, duration.TotalMilliseconds, requestId);

    public override void CallRetried(ApiException error, int number, TimeSpan delay)
        => ApiLog.CallRetried(logger, error.OperationId, Name(error), (int?)error.StatusCode, error.Code, error.RequestId, number, delay.TotalMilliseconds);

    public override void CallFailed(string operationId, Exception error, TimeSpan duration)
    {
        switch (error)
        {
            case SubmissionUnknownException unknown:
                ApiLog.SubmissionUnknown(logger, operationId, unknown.SentAt, (int?)unknown.StatusCode, unknown.RequestId);
                break;
            case SubmissionCanceledException canceled:
                ApiLog.SubmissionUnknown(logger, operationId, canceled.SentAt, null, null);
                break;
            case ApiException failed:
                ApiLog.CallFailed(logger, operationId, Name(error), (int?)failed.StatusCode, failed.Code, failed.RequestId, duration.TotalMilliseconds);
                break;
            default:
                ApiLog.CallCanceled(logger, operationId, duration.TotalMilliseconds);
                break;
        }
    }

    public override void JobSubmitted(string kind, string id, double? cost) => ApiLog.JobSubmitted(logger, kind, id, cost);

    public override void JobRead(string kind, string id, string? status, double? progress) => ApiLog.JobRead(logger, kind, id, status, progress);

    public override void PollFailed(string kind, string id, ApiException error)
        => ApiLog.PollFailed(logger, kind, id, Name(error), (int?)error.StatusCode, error.RequestId);

    public override void JobEnded(string kind, string id, string? status, bool hasSucceeded, TimeSpan? duration)
    {
        if (hasSucceeded)
        {
            ApiLog.JobSucceeded(logger, kind, id, status, duration?.TotalSeconds);
        }
        else
        {
            ApiLog.JobFailed(logger, kind, id, status, duration?.TotalSeconds);
        }
    }

    // Types of errors with a typed body are named without it.
    private static string Name(Exception error) => error.GetType().Name.Split('`')[0];
}

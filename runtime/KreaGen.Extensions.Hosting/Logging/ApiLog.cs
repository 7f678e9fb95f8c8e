using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.Hosting.Logging;

/// <summary>The events in words. What they name is ids, statuses, codes and times: no body, no header, no secret.</summary>
internal static partial class ApiLog
{
    [LoggerMessage(ApiLogEvents.CallSucceeded, LogLevel.Debug, "{Operation} returned {Status} in {Milliseconds} ms (request id {RequestId}).")]
    public static partial void CallSucceeded(ILogger logger, string operation, int status, double milliseconds, string? requestId);

    [LoggerMessage(ApiLogEvents.CallRetried, LogLevel.Warning,
        "{Operation} failed with {Error} (status {Status}, code {Code}, request id {RequestId}); retry {Number} follows in {Milliseconds} ms.")]
    public static partial void CallRetried(ILogger logger, string? operation, string error, int? status, string? code, string? requestId, int number,
        double milliseconds);

    [LoggerMessage(ApiLogEvents.CallFailed, LogLevel.Warning,
        "{Operation} failed with {Error} (status {Status}, code {Code}, request id {RequestId}) after {Milliseconds} ms.")]
    public static partial void CallFailed(ILogger logger, string operation, string error, int? status, string? code, string? requestId, double milliseconds);

    [LoggerMessage(ApiLogEvents.SubmissionUnknown, LogLevel.Error,
        "{Operation} was sent at {SentAt:O}, but its outcome is unknown (status {Status}, request id {RequestId}): it may have been charged and was not sent again.")]
    public static partial void SubmissionUnknown(ILogger logger, string? operation, DateTimeOffset sentAt, int? status, string? requestId);

    [LoggerMessage(ApiLogEvents.CallCanceled, LogLevel.Debug, "{Operation} was canceled after {Milliseconds} ms.")]
    public static partial void CallCanceled(ILogger logger, string operation, double milliseconds);

    [LoggerMessage(ApiLogEvents.JobSubmitted, LogLevel.Information, "{Job} {JobId} was accepted and reserves {Credits} credits.")]
    public static partial void JobSubmitted(ILogger logger, string job, string jobId, double? credits);

    [LoggerMessage(ApiLogEvents.JobRead, LogLevel.Debug, "{Job} {JobId} is {Status} ({Progress} %).")]
    public static partial void JobRead(ILogger logger, string job, string jobId, string? status, double? progress);

    [LoggerMessage(ApiLogEvents.PollFailed, LogLevel.Warning,
        "The state of {Job} {JobId} could not be read: {Error} (status {Status}, request id {RequestId}). It will be read again.")]
    public static partial void PollFailed(ILogger logger, string job, string jobId, string error, int? status, string? requestId);

    [LoggerMessage(ApiLogEvents.JobSucceeded, LogLevel.Information, "{Job} {JobId} ended as {Status} after {Seconds} s.")]
    public static partial void JobSucceeded(ILogger logger, string job, string jobId, string? status, double? seconds);

    [LoggerMessage(ApiLogEvents.JobFailed, LogLevel.Warning, "{Job} {JobId} failed as {Status} after {Seconds} s.")]
    public static partial void JobFailed(ILogger logger, string job, string jobId, string? status, double? seconds);
}

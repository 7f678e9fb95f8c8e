using KreaGen.Extensions.Hosting.Logging;
using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>The events of callbacks in words.</summary>
internal static partial class CallbackLog
{
    [LoggerMessage(ApiLogEvents.CallbackTaken, LogLevel.Debug, "A callback named {JobId}.")]
    public static partial void Taken(ILogger logger, string jobId);

    [LoggerMessage(ApiLogEvents.CallbackRepeated, LogLevel.Debug, "A callback named {JobId}, which was already accepted.")]
    public static partial void Repeated(ILogger logger, string jobId);

    [LoggerMessage(ApiLogEvents.CallbackRefused, LogLevel.Warning, "A callback was rejected: {Reason}.")]
    public static partial void Refused(ILogger logger, string reason);

    [LoggerMessage(ApiLogEvents.CallbackDelayed, LogLevel.Warning,
        "{JobId}, named by a callback, was not handled in attempt {Attempt}: it has not ended, or there was an error. Next attempt in {Seconds} s.")]
    public static partial void Delayed(ILogger logger, string jobId, int attempt, double seconds, Exception? error);

    [LoggerMessage(ApiLogEvents.CallbackGivenUp, LogLevel.Error,
        "{JobId}, named by a callback, was abandoned after {Attempt} attempts: it has not ended, or there was an error. Resume it by its id.")]
    public static partial void GivenUp(ILogger logger, string jobId, int attempt, Exception? error);
}

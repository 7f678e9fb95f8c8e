using KreaGen.Extensions.Hosting.Logging;
using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>The events of callbacks in words.</summary>
internal static partial class CallbackLog
{
    [LoggerMessage(ApiLogEvents.CallbackTaken, LogLevel.Debug, "A callback named {JobId}.")]
    public static partial void Taken(ILogger logger, string jobId);

    [LoggerMessage(ApiLogEvents.CallbackRepeated, LogLevel.Debug, "A callback named {JobId}, which was taken before.")]
    public static partial void Repeated(ILogger logger, string jobId);

    [LoggerMessage(ApiLogEvents.CallbackRefused, LogLevel.Warning, "A callback was refused: {Reason}.")]
    public static partial void Refused(ILogger logger, string reason);

    [LoggerMessage(ApiLogEvents.CallbackDelayed, LogLevel.Warning, "{JobId}, named by a callback, was not handled in attempt {Attempt}: not ended yet, or an error. Next attempt in {Seconds} s.")]
    public static partial void Delayed(ILogger logger, string jobId, int attempt, double seconds, Exception? error);

    [LoggerMessage(ApiLogEvents.CallbackGivenUp, LogLevel.Error, "{JobId}, named by a callback, was given up after {Attempt} attempts: not ended, or an error. Its id resumes it.")]
    public static partial void GivenUp(ILogger logger, string jobId, int attempt, Exception? error);
}

using KreaGen.Errors;
using KreaGen.Telemetry;
using Polly;
using Polly.Retry;

namespace KreaGen.Http;

/// <summary>Repeats what an error says can be repeated, and nothing else.</summary>
internal static class RetryPipeline
{
    public static ResiliencePipeline Create(ApiSettings settings)
    {
        if (settings.MaxRetries == 0)
        {
            return ResiliencePipeline.Empty;
        }

        var retry = new RetryStrategyOptions
        {
            MaxRetryAttempts = settings.MaxRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = settings.BaseDelay,
            MaxDelay = settings.MaxDelay,
            ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Exception is ApiException { CanRetry: true }),
            DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
                arguments.Outcome.Exception is ApiException { RetryAfter: { } asked } ? Shorter(asked, settings.MaxDelay) : null),
            OnRetry = arguments =>
            {
                if (arguments.Outcome.Exception is ApiException error)
                {
                    settings.Observer?.CallRepeated(error, arguments.AttemptNumber + 1, arguments.RetryDelay);
                }

                CallTelemetry.Retried(arguments.AttemptNumber + 1, arguments.RetryDelay, arguments.Outcome.Exception);
                return ValueTask.CompletedTask;
            },
        };
        return new ResiliencePipelineBuilder { TimeProvider = settings.TimeProvider }.AddRetry(retry).Build();
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

using KreaGen.Http;
using KreaGen.Telemetry;

namespace KreaGen.Jobs;

/// <summary>Makes jobs, from a submission or from an id.</summary>
internal static class JobStarter
{
    public static async Task<Job<TState>> StartAsync<TSubmitted, TState>(
        ApiSender sender, JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var plan = new SendPlan<TSubmitted>
        {
            FindProblem = submitted => string.IsNullOrWhiteSpace(definition.Id(submitted)) ? "It has no id of the job." : null,
        };
        ApiResponse<TSubmitted> response = await sender.SendAsync(request, plan, cancellationToken).ConfigureAwait(false);
        string id = definition.Id(response.Value)!;
        double? cost = definition.Cost?.Invoke(response.Value);
        sender.Ledger.Submitted(id, sender.Settings.TimeProvider.GetUtcNow());
        JobTelemetry.Submitted(definition.Name, cost);
        sender.Settings.Observer?.JobSubmitted(definition.Name, id, cost);
        return new(sender, definition, id, definition.SubmitEstimate?.Invoke(response.Value), response.RetryAfter, isNew: true);
    }

    public static Job<TState> Resume<TState>(ApiSender sender, JobDefinition<TState> definition, string id)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new(sender, definition, id, estimateSeconds: null, retryAfter: null, isNew: false);
    }

    public static async Task<TState> RunAsync<TSubmitted, TState>(
        ApiSender sender, JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, IProgress<TState>? progress, CancellationToken cancellationToken)
    {
        Job<TState> job = await StartAsync(sender, definition, request, cancellationToken).ConfigureAwait(false);
        if (progress is not null)
        {
            await foreach (TState state in job.WatchAsync(cancellationToken).ConfigureAwait(false))
            {
                progress.Report(state);
            }
        }

        return await job.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}

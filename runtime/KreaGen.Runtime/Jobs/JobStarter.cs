using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Telemetry;
using KreaGen.Values;

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
            FindProblem = submitted => string.IsNullOrWhiteSpace(definition.Id?.Invoke(submitted)) ? "It does not contain the job id." : null,
        };
        ApiResponse<TSubmitted> response = await sender.SendAsync(request, plan, cancellationToken).ConfigureAwait(false);
        return Taken(sender, definition, new(definition.Id!(response.Value)!), response);
    }

    /// <summary>Submits a job whose id the client chose: when the answer is lost, the job is looked for before anything is sent again.</summary>
    public static async Task<Job<TState>> StartAsync<TSubmitted, TState>(
        ApiSender sender, JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, JobTicket ticket, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentException.ThrowIfNullOrWhiteSpace(ticket.Id);
        var plan = new SendPlan<TSubmitted>
        {
            FindProblem = submitted => definition.FirstState is { } first && !JobReader.Read(definition, ticket.Id, ticket.Count, first(submitted), static text => text).SaysSomething
                ? "It does not describe the job."
                : null,
        };
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return Taken(sender, definition, ticket, await sender.SendAsync(request, plan, cancellationToken).ConfigureAwait(false));
            }
            catch (SubmissionUnknownException lost)
            {
                lost.JobId = ticket.Id;
                (bool isAbsent, ApiResponse<TState>? found) = await new JobSearch<TState>(sender, definition, ticket).FindAsync(lost, cancellationToken).ConfigureAwait(false);
                if (found is not null)
                {
                    return Found(sender, definition, ticket, found);
                }

                if (!isAbsent || attempt >= sender.Settings.MaxRetries)
                {
                    throw;
                }
            }
            catch (SubmissionCanceledException canceled)
            {
                canceled.JobId = ticket.Id;
                throw;
            }
        }
    }

    public static Job<TState> Resume<TState>(ApiSender sender, JobDefinition<TState> definition, string id, int? count = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (count is { } wanted)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(wanted, 1, nameof(count));
        }

        try
        {
            // Asks nothing yet: an id of another form is an error here, not after the first wait.
            _ = definition.Poll(id);
        }
        catch (FormatException error)
        {
            throw new ArgumentException($"'{id}' is not a valid id of {definition.Name}.", nameof(id), error);
        }

        return new(sender, definition, new(id, count), estimateSeconds: null, retryAfter: null, isNew: false);
    }

    public static async Task<TState> RunAsync<TState>(Task<Job<TState>> start, IProgress<TState>? progress, CancellationToken cancellationToken)
    {
        Job<TState> job = await start.ConfigureAwait(false);
        if (progress is not null)
        {
            await foreach (TState state in job.WatchAsync(cancellationToken).ConfigureAwait(false))
            {
                progress.Report(state);
            }
        }

        return await job.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static Job<TState> Taken<TSubmitted, TState>(ApiSender sender, JobDefinition<TSubmitted, TState> definition, JobTicket ticket, ApiResponse<TSubmitted> response)
    {
        var job = new Job<TState>(sender, definition, ticket, definition.SubmitEstimate?.Invoke(response.Value), response.RetryAfter, isNew: true);
        if (definition.FirstState is { } firstState)
        {
            TState first = firstState(response.Value);
            JobReading reading = JobReader.Read(definition, ticket.Id, ticket.Count, first, response.Clean);
            if (reading is { IsFinished: true, HasSucceeded: false, IsAboutJob: false })
            {
                throw JobFailure.Refused(definition, ticket.Id, first, reading, response.RequestId);
            }

            Submitted(sender, definition, ticket.Id, definition.Cost?.Invoke(response.Value));
            job.Begin(new(first, reading, response.BodyHash, response.RequestId, response.Clean));
            return job;
        }

        Submitted(sender, definition, ticket.Id, definition.Cost?.Invoke(response.Value));
        return job;
    }

    private static Job<TState> Found<TState>(ApiSender sender, JobDefinition<TState> definition, JobTicket ticket, ApiResponse<TState> response)
    {
        Submitted(sender, definition, ticket.Id, cost: null);
        var job = new Job<TState>(sender, definition, ticket, estimateSeconds: null, response.RetryAfter, isNew: true);
        JobReading reading = JobReader.Read(definition, ticket.Id, ticket.Count, response.Value, response.Clean);
        job.Begin(new(response.Value, reading, response.BodyHash, response.RequestId, response.Clean));
        return job;
    }

    private static void Submitted<TState>(ApiSender sender, JobDefinition<TState> definition, string id, double? cost)
    {
        sender.Ledger.Submitted(id, sender.Settings.TimeProvider.GetUtcNow());
        cost = UntrustedNumber.Within(cost, double.MaxValue);
        JobTelemetry.Submitted(definition.Name, cost);
        sender.Settings.Observer?.JobSubmitted(definition.Name, id, cost);
    }
}

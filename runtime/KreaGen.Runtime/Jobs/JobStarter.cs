using System.ComponentModel;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Jobs;
using KreaGen.Resending;
using KreaGen.Telemetry;
using KreaGen.Values;

namespace KreaGen.Generated;

/// <summary>Makes jobs, from a submission or from an id. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JobStarter
{
    /// <summary>Submits a job.</summary>
    /// <typeparam name="TSubmitted">The type of the response to the submission.</typeparam>
    /// <typeparam name="TState">The type of the job's state.</typeparam>
    /// <param name="pipeline">What sends it.</param>
    /// <param name="definition">What the document says about the job.</param>
    /// <param name="request">The submission.</param>
    /// <param name="cancellationToken">Stops waiting for the response.</param>
    /// <returns>The job.</returns>
    public static async Task<Job<TState>> StartAsync<TSubmitted, TState>(
        ApiPipeline pipeline, JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(definition);
        var plan = new SendPlan<TSubmitted>
        {
            IsSubmission = true,
            FindProblem = submitted => string.IsNullOrWhiteSpace(definition.Id?.Invoke(submitted)) ? "It does not contain the job id." : null,
        };
        ApiResponse<TSubmitted> response = await pipeline.SendAsync(request, plan, cancellationToken).ConfigureAwait(false);
        return Taken(pipeline, definition, new(definition.Id!(response.Value)!), response);
    }

    /// <summary>
    /// Submits a job whose id the client chose. When the response is lost, the job is looked for by its id; it is sent again only if the
    /// provider proves that it does not know it.
    /// </summary>
    /// <typeparam name="TSubmitted">The type of the response to the submission.</typeparam>
    /// <typeparam name="TState">The type of the job's state.</typeparam>
    /// <param name="pipeline">What sends it.</param>
    /// <param name="definition">What the document says about the job.</param>
    /// <param name="request">The submission.</param>
    /// <param name="ticket">What was chosen for the job.</param>
    /// <param name="cancellationToken">Stops waiting for the response.</param>
    /// <returns>The job.</returns>
    public static async Task<Job<TState>> StartAsync<TSubmitted, TState>(
        ApiPipeline pipeline, JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, JobHandle ticket,
            CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentException.ThrowIfNullOrWhiteSpace(ticket.Id);
        var plan = new SendPlan<TSubmitted>
        {
            IsSubmission = true,
            FindProblem = submitted => definition.FirstState is { } first
                && !JobReader.Read(definition, ticket.Id, ticket.Count, first(submitted), static text => text).SaysSomething
                ? "It does not describe the job."
                : null,
        };
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return Taken(pipeline, definition, ticket, await pipeline.SendAsync(request, plan, cancellationToken).ConfigureAwait(false));
            }
            catch (SubmissionUnknownException lost)
            {
                lost.JobId = ticket.Id;
                (bool isAbsent, ApiResponse<TState>? found) = await new JobSearch<TState>(pipeline, definition, ticket).FindAsync(lost, cancellationToken)
                    .ConfigureAwait(false);
                if (found is not null)
                {
                    return Found(pipeline, definition, ticket, found);
                }

                var traits = new ResendTraits { Changes = true, StartsJob = true, AttemptsLeft = pipeline.Settings.MaxRetries - attempt };
                if (ResendRule.Decide(traits, isAbsent ? ResendOutcome.NeverArrived : ResendOutcome.NoAnswer).Action != ResendAction.SendAgain)
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

    /// <summary>Picks up a job that was submitted before. Sends nothing.</summary>
    /// <typeparam name="TState">The type of the job's state.</typeparam>
    /// <param name="pipeline">What sends the questions for it.</param>
    /// <param name="definition">What the document says about the job.</param>
    /// <param name="id">The job's id.</param>
    /// <param name="count">How many results it was submitted for, where one job has several; <see langword="null"/> when that is not known.</param>
    /// <returns>The job.</returns>
    public static Job<TState> Resume<TState>(ApiPipeline pipeline, JobDefinition<TState> definition, string id, int? count = null)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
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

        return new(pipeline, definition, new(id, count), estimateSeconds: null, retryAfter: null, isNew: false);
    }

    /// <summary>Submits a job and waits for its end.</summary>
    /// <typeparam name="TSubmitted">The type of the response to the submission.</typeparam>
    /// <typeparam name="TState">The type of the job's state.</typeparam>
    /// <param name="pipeline">What sends it.</param>
    /// <param name="definition">What the document says about the job.</param>
    /// <param name="request">The submission.</param>
    /// <param name="progress">Is told each state; <see langword="null"/> for nobody.</param>
    /// <param name="cancellationToken">Stops waiting; the job goes on.</param>
    /// <returns>The last state of a job that succeeded.</returns>
    public static Task<TState> RunAsync<TSubmitted, TState>(
        ApiPipeline pipeline, JobDefinition<TSubmitted, TState> definition, ApiRequest<TSubmitted> request, IProgress<TState>? progress,
            CancellationToken cancellationToken)
        => EndAsync(StartAsync(pipeline, definition, request, cancellationToken), progress, cancellationToken);

    /// <summary>Submits a job whose id the client chose, and waits for its end.</summary>
    /// <typeparam name="TSubmitted">The type of the response to the submission.</typeparam>
    /// <typeparam name="TState">The type of the job's state.</typeparam>
    /// <param name="pipeline">What sends it.</param>
    /// <param name="definition">What the document says about the job.</param>
    /// <param name="request">The submission.</param>
    /// <param name="ticket">What was chosen for the job.</param>
    /// <param name="progress">Is told each state; <see langword="null"/> for nobody.</param>
    /// <param name="cancellationToken">Stops waiting; the job goes on.</param>
    /// <returns>The last state of a job that succeeded.</returns>
    public static Task<TState> RunAsync<TSubmitted, TState>(
        ApiPipeline pipeline,
        JobDefinition<TSubmitted, TState> definition,
        ApiRequest<TSubmitted> request,
        JobHandle ticket,
        IProgress<TState>? progress,
        CancellationToken cancellationToken)
        => EndAsync(StartAsync(pipeline, definition, request, ticket, cancellationToken), progress, cancellationToken);

    private static async Task<TState> EndAsync<TState>(Task<Job<TState>> start, IProgress<TState>? progress, CancellationToken cancellationToken)
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

    private static Job<TState> Taken<TSubmitted,
        TState>(ApiPipeline pipeline, JobDefinition<TSubmitted, TState> definition, JobHandle ticket, ApiResponse<TSubmitted> response)
    {
        var job = new Job<TState>(pipeline, definition, ticket, definition.SubmitEstimate?.Invoke(response.Value), response.RetryAfter, isNew: true);
        if (definition.FirstState is { } firstState)
        {
            TState first = firstState(response.Value);
            JobReading reading = JobReader.Read(definition, ticket.Id, ticket.Count, first, response.Clean);
            if (reading is { IsFinished: true, HasSucceeded: false, IsAboutJob: false })
            {
                throw JobFailure.Refused(definition, ticket.Id, first, reading, response.RequestId);
            }

            Submitted(pipeline, definition, ticket.Id, definition.Cost?.Invoke(response.Value));
            job.Begin(new(first, reading, response.BodyHash, response.RequestId, response.Clean));
            return job;
        }

        Submitted(pipeline, definition, ticket.Id, definition.Cost?.Invoke(response.Value));
        return job;
    }

    private static Job<TState> Found<TState>(ApiPipeline pipeline, JobDefinition<TState> definition, JobHandle ticket, ApiResponse<TState> response)
    {
        Submitted(pipeline, definition, ticket.Id, cost: null);
        var job = new Job<TState>(pipeline, definition, ticket, estimateSeconds: null, response.RetryAfter, isNew: true);
        JobReading reading = JobReader.Read(definition, ticket.Id, ticket.Count, response.Value, response.Clean);
        job.Begin(new(response.Value, reading, response.BodyHash, response.RequestId, response.Clean));
        return job;
    }

    private static void Submitted<TState>(ApiPipeline pipeline, JobDefinition<TState> definition, string id, double? cost)
    {
        JobRegistry.Of(pipeline).Submitted(id, pipeline.Settings.TimeProvider.GetUtcNow());
        cost = UntrustedNumber.Within(cost, double.MaxValue);
        JobTelemetry.Submitted(definition.Name, cost);
        pipeline.Settings.Observer?.JobSubmitted(definition.Name, id, cost);
    }
}

using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The facts and methods of an operation that is a job.</summary>
internal static class JobText
{
    public static string Render(OperationModel operation, HomeModel home)
    {
        if (operation.Job is not { } job)
        {
            return "";
        }

        MethodModel start = operation.Find(MethodKind.StartJob)!;
        MethodModel run = operation.Find(MethodKind.RunJob)!;
        string state = TypeText.Of(job.State);
        string field = $"s_{char.ToLowerInvariant(job.Name[0])}{job.Name.Substring(1)}Job";
        return Template.Render(
            $$"""
            {{Definition(job, $"{RuntimeNames.JobDefinition}<{OperationFacts.ResultType(operation)}, {state}> {field}")}}

            {{JobItemText.Readers(job)}}

            {{JobSubmissionText.Render(job, home)}}

            {{Summary(operation, job)}}
            {{JobSubmissionText.Parameters(operation, job)}}
            /// <param name="cancellationToken">Stops waiting. A request that was already sent may still be carried out and charged.</param>
            /// <returns>The job: keep its id, it is what was paid for.</returns>
            /// <exception cref="{{RuntimeNames.SubmissionUnknownException}}">The request may have arrived, and may be charged, but no readable answer came back.</exception>
            {{(job.Items is null ? "" : "/// <exception cref=\"" + RuntimeNames.JobFailedException + "\">The service took the request and refused the job in it; nothing was started.</exception>")}}
            /// <exception cref="{{RuntimeNames.ApiException}}">The service refused or could not be reached; nothing was started.</exception>
            {{MethodWriter.Attributes(start)}}
            {{MethodWriter.Head(start, operation)}}
            {{JobSubmissionText.Body(operation, job, "StartAsync", field, ["cancellationToken"])}}

            /// <summary>Submits, waits until the job is done and returns its final state.</summary>
            {{JobSubmissionText.Parameters(operation, job)}}
            /// <param name="progress">Is told every state that differs from the one before.</param>
            /// <param name="cancellationToken">Stops waiting. The job itself goes on and may be charged.</param>
            /// <returns>The final state of the job that succeeded.</returns>
            /// <exception cref="{{RuntimeNames.JobFailedException}}">The job failed; the exception knows whether submitting again can help.</exception>
            /// <exception cref="{{RuntimeNames.JobTimeoutException}}">The job was not done in time; it can be resumed by its id.</exception>
            /// <exception cref="{{RuntimeNames.ApiException}}">The service refused, failed or was not reached; the derived types tell which.</exception>
            {{MethodWriter.Attributes(run)}}
            {{MethodWriter.Head(run, operation)}}
            {{JobSubmissionText.Body(operation, job, "RunAsync", field, ["progress", "cancellationToken"])}}

            {{Resume(operation, job, field)}}

            {{(job.Items is { } items ? Items(operation, job, items, field) : Results(operation, job))}}
            """);
    }

    private static string Summary(OperationModel operation, JobModel job) => job.Submission is null
        ? Template.Render(
            $$"""
            /// <summary>
            /// Submits and returns the job as soon as the service has taken it. Like <see cref="{{operation.Methods[0].Name}}"/>, it sends at most once:
            /// when the outcome is unknown it says so instead of trying again.
            /// </summary>
            """)
        : Template.Render(
            $$"""
            /// <summary>
            /// Submits and returns the job as soon as the service has taken it. When the answer is lost, the job is looked for by its id;
            /// it is sent again only where the service proves that it does not know it.
            /// </summary>
            """);

    private static string Resume(OperationModel operation, JobModel job, string field) => job.Items is null
        ? Template.Render(
            $$"""
            /// <summary>Picks up a job that was submitted before, for example by a process that has ended. Sends nothing and costs nothing by itself.</summary>
            /// <param name="id">The job's id.</param>
            /// <returns>The job.</returns>
            /// <exception cref="{{RuntimeNames.ArgumentException}}"><paramref name="id"/> is empty, or cannot be an id.</exception>
            {{MethodWriter.Head(operation.Find(MethodKind.ResumeJob)!, operation)}}
                => {{RuntimeNames.JobStarter}}.Resume(_pipeline, {{field}}, id);
            """)
        : Template.Render(
            $$"""
            /// <summary>Picks up a job that was submitted before, for example by a process that has ended. Sends nothing and costs nothing by itself.</summary>
            /// <param name="id">The job's id.</param>
            /// <param name="count">How many results it was submitted for; without it, the job ends as soon as there are results and no others are on their way.</param>
            /// <returns>The job.</returns>
            /// <exception cref="{{RuntimeNames.ArgumentException}}"><paramref name="id"/> is empty, or cannot be an id, or <paramref name="count"/> is below 1.</exception>
            {{MethodWriter.Head(operation.Find(MethodKind.ResumeJob)!, operation)}}
                => {{RuntimeNames.JobStarter}}.Resume(_pipeline, {{field}}, id, count);
            """);

    private static string Items(OperationModel operation, JobModel job, JobItemsModel items, string field)
    {
        MethodModel results = operation.Find(MethodKind.GetJobResults)!;
        string reader = JobItemText.ReaderOfItem(job);
        return Template.Render(
            $$"""
            /// <summary>The results in the state of a job, without those that failed or are on their way.</summary>
            /// <param name="state">The state.</param>
            /// <returns>The results; empty as long as there are none.</returns>
            {{MethodWriter.Head(results, operation)}}
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(state);
                {{DeprecationText.Quiet(items.Place.IsObsolete, $"return {field}.PickResults({AccessorText.Value("state", items.Place)}, {reader});")}}
            }

            /// <summary>Gives each result of a job once, as soon as it is there, and ends with the job.</summary>
            /// <param name="job">The job.</param>
            /// <param name="cancellationToken">Stops watching. The job itself goes on and may be charged.</param>
            /// <returns>The results.</returns>
            /// <exception cref="{{RuntimeNames.JobFailedException}}">The job ended without all of its results; thrown after the last one.</exception>
            /// <exception cref="{{RuntimeNames.JobTimeoutException}}">The job was not done in time; it can be resumed by its id.</exception>
            {{MethodWriter.Head(operation.Find(MethodKind.WatchJobResults)!, operation)}}
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(job);
                return job.WatchResultsAsync({{results.Name}}, static result => {{reader}}(result).Result, cancellationToken);
            }
            """);
    }

    private static string Definition(JobModel job, string declaration) => DeprecationText.Quiet(
        DeprecationText.Passes(job.Id, job.SubmitEstimate, job.Cost, job.Status, job.Progress, job.Estimate, job.FailureCode, job.FailureMessage)
            || JobItemText.Places(job).Any(static place => place.Place.IsObsolete),
        Template.Render(
            $$"""
            private static readonly {{declaration}} = new({{CSharpText.Literal(job.Name)}})
            {
                {{JobFacts.Render(job)}}
            };
            """));

    private static string Results(OperationModel operation, JobModel job)
    {
        if (job.Results is not { Type.Kind: TypeKind.List } results)
        {
            return "";
        }

        return Template.Render(
            $$"""
            /// <summary>The results in the state of a job.</summary>
            /// <param name="state">The state, usually that of a job that succeeded.</param>
            /// <returns>The results; empty as long as there are none.</returns>
            {{MethodWriter.Head(operation.Find(MethodKind.GetJobResults)!, operation)}}
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(state);
                {{DeprecationText.Quiet(results.IsObsolete, $"return {AccessorText.Value("state", results)}{(AccessorText.MayBeNull(results) ? " ?? []" : "")};")}}
            }
            """);
    }
}

using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The facts and methods of an operation that is a job.</summary>
internal static class JobWriter
{
    public static string Render(OperationModel operation, HomeModel home)
    {
        if (operation.Job is not { } job)
        {
            return "";
        }

        MethodModel start = operation.Find(MethodKind.StartJob)!;
        MethodModel run = operation.Find(MethodKind.RunJob)!;
        string state = TypeWriter.Of(job.State);
        string field = $"s_{char.ToLowerInvariant(job.Name[0])}{job.Name.Substring(1)}Job";
        return Template.Render(
            $$"""
            {{Definition(job, $"{RuntimeNames.JobDefinition}<{OperationMetadataWriter.ResultType(operation)}, {state}> {field}")}}

            {{JobItemWriter.Readers(job)}}

            {{JobSubmissionWriter.Render(job, home)}}

            {{Summary(operation, job)}}
            {{JobSubmissionWriter.Parameters(operation, job)}}
            /// <param name="cancellationToken">Cancels the call. A request that was already sent may still be applied and charged.</param>
            /// <returns>The job. Keep its id: without it, the paid result cannot be retrieved.</returns>
            /// <exception cref="{{RuntimeNames.SubmissionUnknownException}}">The outcome is unknown: the request may have arrived and may be charged, but no valid response was received.</exception>
            {{(job.Items is null ? "" : "/// <exception cref=\"" + RuntimeNames.JobFailedException + "\">The service took the request and refused the job in it; nothing was started.</exception>")}}
            /// <exception cref="{{RuntimeNames.ApiException}}">The service refused the request or could not be reached; no job was started.</exception>
            {{MethodWriter.Attributes(start)}}
            {{MethodWriter.Head(start, operation)}}
            {{JobSubmissionWriter.Body(operation, job, "StartAsync", field, ["cancellationToken"])}}

            /// <summary>Submits the job, waits until it is finished and returns its final state.</summary>
            {{JobSubmissionWriter.Parameters(operation, job)}}
            /// <param name="progress">Receives each changed state.</param>
            /// <param name="cancellationToken">Stops waiting. The job itself continues and may be charged.</param>
            /// <returns>The final state of the successful job.</returns>
            /// <exception cref="{{RuntimeNames.JobFailedException}}">The job failed; the exception tells whether submitting it again may succeed.</exception>
            /// <exception cref="{{RuntimeNames.JobTimeoutException}}">The job did not finish in time; it can be resumed by its id.</exception>
            /// <exception cref="{{RuntimeNames.ApiException}}">The service refused the request, failed or could not be reached; the derived type tells which.</exception>
            {{MethodWriter.Attributes(run)}}
            {{MethodWriter.Head(run, operation)}}
            {{JobSubmissionWriter.Body(operation, job, "RunAsync", field, ["progress", "cancellationToken"])}}

            {{Resume(operation, job, field)}}

            {{(job.Items is { } items ? Items(operation, job, items, field) : Results(operation, job))}}
            """);
    }

    private static string Summary(OperationModel operation, JobModel job) => job.Submission is null
        ? Template.Render(
            $$"""
            /// <summary>
            /// Submits the job and returns when the service has accepted it. Like <see cref="{{operation.Methods[0].Name}}"/>, it sends at most once:
            /// if the outcome is unknown, it throws an exception instead of retrying.
            /// </summary>
            """)
        : Template.Render(
            $$"""
            /// <summary>
            /// Submits the job and returns when the service has accepted it. If the response is lost, the job is looked up by its id;
            /// it is submitted again only if the service reports that it does not know the id.
            /// </summary>
            """);

    private static string Resume(OperationModel operation, JobModel job, string field) => job.Items is null
        ? Template.Render(
            $$"""
            /// <summary>Resumes a job that was submitted earlier, for example by another process. This call sends nothing and costs nothing.</summary>
            /// <param name="id">The job's id.</param>
            /// <returns>The job.</returns>
            /// <exception cref="{{RuntimeNames.ArgumentException}}"><paramref name="id"/> is empty or not a valid id.</exception>
            {{MethodWriter.Head(operation.Find(MethodKind.ResumeJob)!, operation)}}
                => {{RuntimeNames.JobStarter}}.Resume(_pipeline, {{field}}, id);
            """)
        : Template.Render(
            $$"""
            /// <summary>Resumes a job that was submitted earlier, for example by another process. This call sends nothing and costs nothing.</summary>
            /// <param name="id">The job's id.</param>
            /// <param name="count">The number of results that were requested. If omitted, the job ends as soon as it has results and no more are pending.</param>
            /// <returns>The job.</returns>
            /// <exception cref="{{RuntimeNames.ArgumentException}}"><paramref name="id"/> is empty or not a valid id, or <paramref name="count"/> is less than 1.</exception>
            {{MethodWriter.Head(operation.Find(MethodKind.ResumeJob)!, operation)}}
                => {{RuntimeNames.JobStarter}}.Resume(_pipeline, {{field}}, id, count);
            """);

    private static string Items(OperationModel operation, JobModel job, JobItemsModel items, string field)
    {
        MethodModel results = operation.Find(MethodKind.GetJobResults)!;
        string reader = JobItemWriter.ReaderOfItem(job);
        return Template.Render(
            $$"""
            /// <summary>Gets the results in the state of a job, without failed or pending ones.</summary>
            /// <param name="state">The state.</param>
            /// <returns>The results; empty if there are none yet.</returns>
            {{MethodWriter.Head(results, operation)}}
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(state);
                {{DeprecationWriter.Quiet(items.Place.IsObsolete, $"return {field}.PickResults({AccessorWriter.Value("state", items.Place)}, {reader});")}}
            }

            /// <summary>Returns each result of a job once, as soon as it is available, until the job ends.</summary>
            /// <param name="job">The job.</param>
            /// <param name="cancellationToken">Stops watching. The job itself continues and may be charged.</param>
            /// <returns>The results.</returns>
            /// <exception cref="{{RuntimeNames.JobFailedException}}">The job ended without all of its results. The exception is thrown after the last result.</exception>
            /// <exception cref="{{RuntimeNames.JobTimeoutException}}">The job did not finish in time; it can be resumed by its id.</exception>
            {{MethodWriter.Head(operation.Find(MethodKind.WatchJobResults)!, operation)}}
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(job);
                return job.WatchResultsAsync({{results.Name}}, static result => {{reader}}(result).Result, cancellationToken);
            }
            """);
    }

    private static string Definition(JobModel job, string declaration) => DeprecationWriter.Quiet(
        DeprecationWriter.Passes(job.Id, job.SubmitEstimate, job.Cost, job.Status, job.Progress, job.Estimate, job.FailureCode, job.FailureMessage)
            || JobItemWriter.Places(job).Any(static place => place.Place.IsObsolete),
        Template.Render(
            $$"""
            private static readonly {{declaration}} = new({{CSharpEscaper.Literal(job.Name)}})
            {
                {{JobMetadataWriter.Render(job)}}
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
            /// <summary>Gets the results in the state of a job.</summary>
            /// <param name="state">The state, usually of a successful job.</param>
            /// <returns>The results; empty if there are none yet.</returns>
            {{MethodWriter.Head(operation.Find(MethodKind.GetJobResults)!, operation)}}
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(state);
                {{DeprecationWriter.Quiet(results.IsObsolete, $"return {AccessorWriter.Value("state", results)}{(AccessorWriter.MayBeNull(results) ? " ?? []" : "")};")}}
            }
            """);
    }
}

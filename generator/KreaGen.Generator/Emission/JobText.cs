using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The facts and methods of an operation that is a job.</summary>
internal static class JobText
{
    private const int Column = 4;

    public static string Render(OperationModel operation, HomeModel home)
    {
        if (operation.Job is not { } job)
        {
            return "";
        }

        OperationSignature signature = OperationSignature.Of(JobSubmissionText.OfOne(operation, job));
        string state = TypeText.Of(job.State);
        string field = $"s_{char.ToLowerInvariant(job.Name[0])}{job.Name.Substring(1)}Job";
        string run = $"public {RuntimeNames.Task}<{state}> Run{job.Name}Async";
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
            {{DeprecationText.Obsolete(operation.Deprecation)}}
            {{RuntimeNames.Submission}}
            {{Wrapping.Parentheses($"public {RuntimeNames.Task}<{RuntimeNames.Job}<{state}>> Start{job.Name}Async", signature.PublicWith(), "", Column)}}
            {{JobSubmissionText.Body(operation, job, "StartAsync", field, ["cancellationToken"])}}

            /// <summary>Submits, waits until the job is done and returns its final state.</summary>
            {{JobSubmissionText.Parameters(operation, job)}}
            /// <param name="progress">Is told every state that differs from the one before.</param>
            /// <param name="cancellationToken">Stops waiting. The job itself goes on and may be charged.</param>
            /// <returns>The final state of the job that succeeded.</returns>
            /// <exception cref="{{RuntimeNames.JobFailedException}}">The job failed; the exception knows whether submitting again can help.</exception>
            /// <exception cref="{{RuntimeNames.JobTimeoutException}}">The job was not done in time; it can be resumed by its id.</exception>
            /// <exception cref="{{RuntimeNames.ApiException}}">The service refused, failed or was not reached; the derived types tell which.</exception>
            {{DeprecationText.Obsolete(operation.Deprecation)}}
            {{RuntimeNames.Submission}}
            {{Wrapping.Parentheses(run, signature.PublicWith($"{RuntimeNames.IProgress}<{state}>? progress = null"), "", Column)}}
            {{JobSubmissionText.Body(operation, job, "RunAsync", field, ["progress", "cancellationToken"])}}

            {{Resume(job, state, field)}}

            {{(job.Items is { } items ? Items(job, items, state, field) : Results(job, state))}}
            """);
    }

    private static string Summary(OperationModel operation, JobModel job) => job.Submission is null
        ? Template.Render(
            $$"""
            /// <summary>
            /// Submits and returns the job as soon as the service has taken it. Like <see cref="{{operation.Name}}Async"/>, it sends at most once:
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

    private static string Resume(JobModel job, string state, string field) => job.Items is null
        ? Template.Render(
            $$"""
            /// <summary>Picks up a job that was submitted before, for example by a process that has ended. Sends nothing and costs nothing by itself.</summary>
            /// <param name="id">The job's id.</param>
            /// <returns>The job.</returns>
            /// <exception cref="{{RuntimeNames.ArgumentException}}"><paramref name="id"/> is empty, or cannot be an id.</exception>
            public {{RuntimeNames.Job}}<{{state}}> Resume{{job.Name}}(string id)
                => {{RuntimeNames.JobStarter}}.Resume(_pipeline, {{field}}, id);
            """)
        : Template.Render(
            $$"""
            /// <summary>Picks up a job that was submitted before, for example by a process that has ended. Sends nothing and costs nothing by itself.</summary>
            /// <param name="id">The job's id.</param>
            /// <param name="count">How many results it was submitted for; without it, the job ends as soon as there are results and no others are on their way.</param>
            /// <returns>The job.</returns>
            /// <exception cref="{{RuntimeNames.ArgumentException}}"><paramref name="id"/> is empty, or cannot be an id, or <paramref name="count"/> is below 1.</exception>
            public {{RuntimeNames.Job}}<{{state}}> Resume{{job.Name}}(string id, int? count = null)
                => {{RuntimeNames.JobStarter}}.Resume(_pipeline, {{field}}, id, count);
            """);

    private static string Items(JobModel job, JobItemsModel items, string state, string field)
    {
        string item = TypeText.Of(items.Item);
        string reader = JobItemText.ReaderOfItem(job);
        return Template.Render(
            $$"""
            /// <summary>The results in the state of a job, without those that failed or are on their way.</summary>
            /// <param name="state">The state.</param>
            /// <returns>The results; empty as long as there are none.</returns>
            public static {{RuntimeNames.ReadOnlyList}}<{{item}}> Get{{job.Name}}Results({{state}} state)
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
            public static {{RuntimeNames.AsyncEnumerable}}<{{item}}> Watch{{job.Name}}ResultsAsync(
                {{RuntimeNames.Job}}<{{state}}> job,
                {{OperationSignature.Token}})
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(job);
                return job.WatchResultsAsync(Get{{job.Name}}Results, static result => {{reader}}(result).Result, cancellationToken);
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

    private static string Results(JobModel job, string state)
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
            public static {{TypeText.Of(results.Type)}} Get{{job.Name}}Results({{state}} state)
            {
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(state);
                {{DeprecationText.Quiet(results.IsObsolete, $"return {AccessorText.Value("state", results)}{(AccessorText.MayBeNull(results) ? " ?? []" : "")};")}}
            }
            """);
    }
}

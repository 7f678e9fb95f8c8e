using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The facts and methods of an operation that is a job.</summary>
internal static class JobText
{
    private const int Column = 4;

    public static string Render(OperationModel operation)
    {
        if (operation.Job is not { } job)
        {
            return "";
        }

        OperationSignature signature = OperationSignature.Of(operation);
        string state = TypeText.Of(job.State);
        string field = $"s_{char.ToLowerInvariant(job.Name[0])}{job.Name.Substring(1)}Job";
        string call = signature.RequestCall(operation, 12);
        string run = $"public {RuntimeNames.Task}<{state}> Run{job.Name}Async";
        return Template.Render(
            $$"""
            {{Definition(job, $"{RuntimeNames.JobDefinition}<{OperationFacts.ResultType(operation)}, {state}> {field}")}}

            /// <summary>
            /// Submits and returns the job as soon as the service has taken it. Like <see cref="{{operation.Name}}Async"/>, it sends at most once:
            /// when the outcome is unknown it says so instead of trying again.
            /// </summary>
            {{MethodDocs.Parameters(operation)}}
            /// <param name="cancellationToken">Stops waiting. A request that was already sent may still be carried out and charged.</param>
            /// <returns>The job: keep its id, it is what was paid for.</returns>
            /// <exception cref="global::KreaGen.Errors.SubmissionUnknownException">The request may have arrived, and may be charged, but no readable answer came back.</exception>
            /// <exception cref="global::KreaGen.Errors.ApiException">The service refused or could not be reached; nothing was started.</exception>
            {{DeprecationText.Obsolete(operation.Deprecation)}}
            {{RuntimeNames.Submission}}
            {{Wrapping.Parentheses($"public {RuntimeNames.Task}<{RuntimeNames.Job}<{state}>> Start{job.Name}Async", signature.PublicWith(), "", Column)}}
                {{Wrapping.Parentheses("=> StartJobAsync", [field, call, "cancellationToken"], ";", 2 * Column)}}

            /// <summary>Submits, waits until the job is done and returns its final state.</summary>
            {{MethodDocs.Parameters(operation)}}
            /// <param name="progress">Is told every state that differs from the one before.</param>
            /// <param name="cancellationToken">Stops waiting. The job itself goes on and may be charged.</param>
            /// <returns>The final state of the job that succeeded.</returns>
            /// <exception cref="global::KreaGen.Errors.JobFailedException">The job failed; the exception knows whether submitting again can help.</exception>
            /// <exception cref="global::KreaGen.Errors.JobTimeoutException">The job was not done in time; it can be resumed by its id.</exception>
            /// <exception cref="global::KreaGen.Errors.ApiException">The service refused, failed or could not be reached; the derived types tell which.</exception>
            {{DeprecationText.Obsolete(operation.Deprecation)}}
            {{RuntimeNames.Submission}}
            {{Wrapping.Parentheses(run, signature.PublicWith($"global::System.IProgress<{state}>? progress = null"), "", Column)}}
                {{Wrapping.Parentheses("=> RunJobAsync", [field, call, "progress", "cancellationToken"], ";", 2 * Column)}}

            /// <summary>Picks up a job that was submitted before, for example by a process that has ended. Sends nothing and costs nothing by itself.</summary>
            /// <param name="id">The job's id.</param>
            /// <returns>The job.</returns>
            /// <exception cref="global::System.ArgumentException"><paramref name="id"/> is empty.</exception>
            public {{RuntimeNames.Job}}<{{state}}> Resume{{job.Name}}(string id)
                => ResumeJob({{field}}, id);

            {{Results(job, state)}}
            """);
    }

    private static string Definition(JobModel job, string declaration) => DeprecationText.Quiet(
        DeprecationText.Passes(job.Id, job.SubmitEstimate, job.Cost, job.Status, job.Progress, job.Estimate, job.FailureCode, job.FailureMessage),
        Template.Render(
            $$"""
            private static readonly {{declaration}} = new({{CSharpText.Literal(job.Name)}})
            {
                {{JobFacts.Render(job)}}
            };
            """));

    private static string Results(JobModel job, string state)
    {
        if (job.Results is not { Type.Shape: TypeShape.List } results)
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
                global::System.ArgumentNullException.ThrowIfNull(state);
                {{DeprecationText.Quiet(results.IsObsolete, $"return {AccessorText.Value("state", results)}{(AccessorText.MayBeNull(results) ? " ?? []" : "")};")}}
            }
            """);
    }
}

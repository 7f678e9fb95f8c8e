using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Methods;

/// <summary>The public methods of an operation that is a job.</summary>
internal static class JobMethods
{
    private static readonly TypeRef Count = new(ScalarType.Int32);

    public static IEnumerable<MethodModel> Bind(OperationModel operation, JobModel job) =>
    [
        .. Submissions(operation, job),
        Resume(job),
        .. job.Items is { } items ? OfItems(job, items)
            : job.Results is { Type.Kind: TypeKind.List } results
            ? [Results(job, results.Type, "The state, usually of a successful job.")] : (IEnumerable<MethodModel>)[],
    ];

    private static IEnumerable<MethodModel> Submissions(OperationModel operation, JobModel job)
    {
        List<MethodParameterModel> sent = MethodParameters.Sent(operation, job.Submission);
        MethodParameterModel token = MethodParameters.Token("Cancels the call; a request that was sent may still be charged.");
        yield return new(MethodKind.StartJob, MethodNames.StartJob(job.Name), sent.Append(token).ToEquatableArray(), job.State)
        {
            ResultDocs = DocModel.Of("The job. Keep its id: without it, the paid result cannot be retrieved."),
            IsSubmission = true,
        };

        MethodParameterModel progress = new("progress", MethodParameterKind.Progress, job.State, "null") { Docs = DocModel.Of("Receives each changed state.") };
        token = MethodParameters.Token("Stops waiting; the job continues and may be charged.");
        yield return new(MethodKind.RunJob, MethodNames.RunJob(job.Name), sent.Append(progress).Append(token).ToEquatableArray(), job.State)
        {
            ResultDocs = DocModel.Of("The final state of the successful job."),
            IsSubmission = true,
        };
    }

    private static MethodModel Resume(JobModel job)
    {
        MethodParameterModel id = new("id", MethodParameterKind.Value, TypeRef.String, null) { Docs = DocModel.Of("The job's id.") };
        MethodParameterModel count = new("count", MethodParameterKind.ValueOrNull, Count, "null")
        {
            Docs = DocModel.Of("How many results were requested. If omitted, the job ends as soon as it has results and none is pending."),
        };
        return new(MethodKind.ResumeJob, MethodNames.ResumeJob(job.Name), (job.Items is null ? [id] : new[] { id, count }).ToEquatableArray(), job.State)
        {
            ResultDocs = DocModel.Of("The job."),
        };
    }

    private static IEnumerable<MethodModel> OfItems(JobModel job, JobItemsModel items)
    {
        TypeRef item = items.Item with { IsNullable = false };
        yield return Results(job, new(TypeKind.List, Item: item), "The state.");
        MethodParameterModel watched = new("job", MethodParameterKind.Job, job.State, null) { Docs = DocModel.Of("The job.") };
        MethodParameterModel token = MethodParameters.Token("Stops watching; the job continues and may be charged.");
        yield return new(MethodKind.WatchJobResults, MethodNames.WatchJobResults(job.Name), new[] { watched, token }.ToEquatableArray(), item)
        {
            ResultDocs = DocModel.Of("The results."),
        };
    }

    private static MethodModel Results(JobModel job, TypeRef results, string state)
    {
        MethodParameterModel parameter = new("state", MethodParameterKind.Value, job.State, null) { Docs = DocModel.Of(state) };
        return new(MethodKind.GetJobResults, MethodNames.GetJobResults(job.Name), new[] { parameter }.ToEquatableArray(), results)
        {
            ResultDocs = DocModel.Of("The results; empty if there are none yet."),
        };
    }
}

using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Methods;

/// <summary>The public methods of an operation that is a job.</summary>
internal static class JobMethods
{
    private static readonly TypeRef Count = new(ScalarType.Int32);

    public static IEnumerable<MethodModel> Bind(OperationModel operation, JobModel job)
    {
        // A job is one task, also where the operation takes a list of them.
        List<MethodParameterModel> sent = MethodParameters.Sent(operation, job.Submission?.Request);
        MethodParameterModel progress = new("progress", MethodParameterKind.Progress, job.State, "null");
        yield return new(MethodKind.StartJob, MethodNames.StartJob(job.Name), sent.Append(MethodParameters.Token)
            .ToEquatableArray(), job.State)
        { IsSubmission = true };
        yield return new(MethodKind.RunJob, MethodNames.RunJob(job.Name), sent.Append(progress).Append(MethodParameters.Token).ToEquatableArray(), job.State)
        {
            IsSubmission = true,
        };

        MethodParameterModel id = new("id", MethodParameterKind.Value, TypeRef.String, null);
        MethodParameterModel[] count = job.Items is null ? [] : [new("count", MethodParameterKind.ValueOrNull, Count, "null")];
        yield return new(MethodKind.ResumeJob, MethodNames.ResumeJob(job.Name), count.Prepend(id).ToEquatableArray(), job.State);

        MethodParameterModel state = new("state", MethodParameterKind.Value, job.State, null);
        if (job.Items is { } items)
        {
            TypeRef item = items.Item with { IsNullable = false };
            yield return new(MethodKind.GetJobResults, MethodNames.GetJobResults(job.Name), new[] { state }.ToEquatableArray(), new(TypeKind.List, Item: item));
            MethodParameterModel watched = new("job", MethodParameterKind.Job, job.State, null);
            yield return new(MethodKind.WatchJobResults, MethodNames.WatchJobResults(job.Name), new[] { watched, MethodParameters.Token }.ToEquatableArray(),
                item);
        }
        else if (job.Results is { Type.Kind: TypeKind.List } results)
        {
            yield return new(MethodKind.GetJobResults, MethodNames.GetJobResults(job.Name), new[] { state }.ToEquatableArray(), results.Type);
        }
    }
}

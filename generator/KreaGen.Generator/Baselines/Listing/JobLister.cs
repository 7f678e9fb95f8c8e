using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists how an operation is a job.</summary>
internal static class JobLister
{
    public static SurfaceNode List(JobModel job) => new FactList()
        .Add(FactName.Type, job.State)
        .Add("poll", job.PollName)
        .Add("id", Path(job.Id))
        .Add("status", Path(job.Status))
        .Add("succeeded", job.Succeeded)
        .Add("failed", job.Failed)
        .Add("progress", Path(job.Progress))
        .Add("results", Path(job.Results))
        .Add("failureCode", Path(job.FailureCode))
        .Add("failureMessage", Path(job.FailureMessage))
        .Add("submitEstimate", Path(job.SubmitEstimate))
        .Add("cost", Path(job.Cost))
        .Add("estimate", Path(job.Estimate))
        .Add(FactName.Interval, job.IntervalMilliseconds)
        .Add(FactName.Timeout, job.TimeoutMilliseconds)
        .ToNode(SurfaceKind.Job, job.Resubmit.Select(Failure), job.Name);

    private static SurfaceNode Failure(ResubmitModel failure)
        => new FactList().Add(FactName.Resubmit, failure.CanHelp ? "helps" : "useless").ToNode(SurfaceKind.Failure, failure.Code);

    /// <summary>The members from the root down; what type they have and whether they may be absent, their own lines say.</summary>
    public static string? Path(AccessorModel? accessor)
        => accessor is null ? null : string.Join(".", accessor.Steps.Select(static step => step.Name));
}

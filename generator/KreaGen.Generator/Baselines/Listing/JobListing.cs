using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists how an operation is a job.</summary>
internal static class JobListing
{
    public static ApiElement List(JobModel job, IEnumerable<ApiElement> methods) => new DetailList()
        .Add(DetailName.Type, job.State)
        .Add("poll", job.Poll.Operation)
        .Add("pollId", Asked(job.Poll))
        .Add("id", Path(job.Id))
        .Add("requestId", Sent(job.Submission, job.Submission?.Id))
        .Add("count", Sent(job.Submission, job.Submission?.Count))
        .Add("request", job.Submission?.Choices.Select(static choice => choice.Field.Name + ":" + choice.Value).ToEquatableArray()
            ?? EquatableArray<string>.Empty)
        .Add("items", Items(job.Items))
        .Add("errors", job.Errors.Select(static place => Items(place)!).ToEquatableArray())
        .Add("unknown", job.Unknown)
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
        .Add(DetailName.Interval, job.IntervalMilliseconds)
        .Add(DetailName.Timeout, job.TimeoutMilliseconds)
        .ToNode(ApiElementKind.Job, methods.Concat(job.Resubmit.Select(Failure)), job.Name);

    private static ApiElement Failure(ResubmitModel failure)
        => new DetailList().Add(DetailName.Resubmit, failure.CanHelp ? "helps" : "useless").ToNode(ApiElementKind.Failure, failure.Code);

    /// <summary>The member of the body that holds the id; none for a parameter, which its own line tells.</summary>
    private static string? Asked(JobPollModel poll)
        => poll.Body is null ? null : $"{(poll.IsListed ? "[]." : "")}{poll.Property}";

    private static string? Sent(JobSubmissionModel? submission, JobFieldModel? field)
        => field is null ? null : (submission!.IsListed ? "[]." : "") + field.Name + (field.Default is null ? "" : "=" + field.Default);

    /// <summary>The place of the items, then what is read of each.</summary>
    private static string? Items(JobItemsModel? items) => items is null ? null : string.Join(
        " ",
        new (string Name, string? Path)[]
            {
                ("", Path(items.Place) + (items.IsList ? "[]" : "")), ("owner:", Path(items.Owner)), ("status:", Path(items.Status)),
                    ("result:", Path(items.Result)),
                ("progress:", Path(items.Progress)), ("code:", Path(items.FailureCode)), ("message:", Path(items.FailureMessage)),
            }
            .Where(static part => part.Path is not null)
            .Select(static part => part.Name + part.Path));

    /// <summary>The members from the root down; what type they have and whether they may be absent, their own lines say.</summary>
    public static string? Path(AccessorModel? accessor)
        => accessor is null ? null : string.Join(".", accessor.Steps.Select(static step => step.Name));
}

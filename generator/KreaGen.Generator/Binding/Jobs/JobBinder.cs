using System.Text.Json.Nodes;
using System.Xml;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>Reads <c>x-kreagen-job</c> and ties its pointers to the members of the answers.</summary>
internal sealed class JobBinder(SpecSet specs, string clientName, IReadOnlyList<BoundOperation> operations, AccessorBinder accessors, List<Problem> problems)
{
    public const string Keyword = "x-kreagen-job";

    private static readonly string[] Known =
    [
        "name", "id", "poll", "parameter", "status", "succeeded", "failed", "progress", "error", "results", "estimate", "cost", "interval", "timeout", "failures",
    ];

    /// <summary>The ids of the operations that a job submits and polls; none for an operation that is no job.</summary>
    public static IEnumerable<string> OperationsOf(BoundOperation operation)
        => operation.Entry.Node.Member(Keyword) is JsonObject job ? [operation.Id, job.Member("poll").Text() ?? ""] : [];

    public JobModel? Bind(BoundOperation submit)
    {
        if (submit.FormOf is not null || submit.Entry.Node.Member(Keyword) is not JsonObject job)
        {
            return null;
        }

        JsonPointer at = submit.Entry.Address.Child(Keyword);
        ReportUnknownKeys(job, at);
        BoundOperation? poll = Poll(job, at, submit);
        AccessorModel? id = Accessor(job, at, "id", submit.Result.Use?.Shape);
        AccessorModel? status = poll is null ? null : Accessor(job, at, "status", poll.Result.Use?.Shape);
        EquatableArray<string> succeeded = job.Member("succeeded").Texts().ToEquatableArray();
        if (succeeded.IsEmpty)
        {
            problems.Add(Problem.Create(Descriptors.JobMemberMissing, specs.MarkAt(at), "succeeded"));
        }

        if (poll is null || id is null || status is null || succeeded.IsEmpty || poll.ResultType is not { } state)
        {
            return null;
        }

        Shape? answer = poll.Result.Use?.Shape;
        return new()
        {
            Name = NameOf(job, submit),
            PollName = poll.Group == submit.Group ? poll.Name : ClassOf(poll) + "." + poll.Name,
            State = state,
            Id = id,
            Status = status,
            Succeeded = succeeded,
            Failed = job.Member("failed").Texts().ToEquatableArray(),
            Progress = Optional(job, at, "progress", "", answer),
            Results = Optional(job, at, "results", "", answer),
            FailureCode = Optional(job, at, "error", "/code", answer),
            FailureMessage = Optional(job, at, "error", "/message", answer),
            SubmitEstimate = Quiet(job, "estimate", submit.Result.Use?.Shape),
            Cost = Optional(job, at, "cost", "", submit.Result.Use?.Shape) is { Type.Shape: TypeShape.Int32 or TypeShape.Int64 or TypeShape.Double or TypeShape.Decimal } cost ? cost : null,
            Estimate = Quiet(job, "estimate", answer),
            IntervalMilliseconds = Duration(job, at, "interval"),
            TimeoutMilliseconds = Duration(job, at, "timeout"),
            Resubmit = Resubmits(job).ToEquatableArray(),
        };
    }

    /// <summary>Operations that a job of another class polls.</summary>
    public bool IsPolledElsewhere(BoundOperation operation)
        => operations.Any(submit => submit.Group != operation.Group && submit.Entry.Node.Member(Keyword).Member("poll").Text() == operation.Id);

    private string ClassOf(BoundOperation operation) => operation.Group is { } group ? CompanionNames.OfGroup(clientName, group) : clientName;

    /// <summary>A name whose methods would be those of an operation gives way.</summary>
    private string NameOf(JsonObject job, BoundOperation submit)
    {
        string name = job.Member("name").Text() is { Length: > 0 } given ? (Identifiers.IsLegal(given) ? given : Identifiers.Pascal(given)) : submit.Name;
        bool isTaken = operations.Any(operation => operation.Group == submit.Group && (operation.Name == "Start" + name || operation.Name == "Run" + name));
        return isTaken ? name + "Job" : name;
    }

    private BoundOperation? Poll(JsonObject job, JsonPointer at, BoundOperation submit)
    {
        string? id = job.Member("poll").Text();
        BoundOperation? poll = operations.FirstOrDefault(operation => operation.Id == id);
        if (id is null)
        {
            problems.Add(Problem.Create(Descriptors.JobMemberMissing, specs.MarkAt(at), "poll"));
        }
        else if (poll is null)
        {
            problems.Add(Problem.Create(Descriptors.JobPollUnknown, specs.MarkAt(at.Child("poll")), id));
        }
        else if (poll.Parameters.Count(static parameter => parameter.IsRequired) != 1 || poll.IsBodyRequired)
        {
            problems.Add(Problem.Create(Descriptors.JobPollNeedsMore, specs.MarkAt(at.Child("poll")), id, submit.Id));
            poll = null;
        }

        return poll;
    }

    private AccessorModel? Accessor(JsonObject job, JsonPointer at, string member, Shape? answer)
    {
        if (job.Member(member).Text() is not { } pointer)
        {
            problems.Add(Problem.Create(Descriptors.JobMemberMissing, specs.MarkAt(at), member));
            return null;
        }

        AccessorModel? accessor = accessors.Bind(answer, pointer);
        if (accessor is null)
        {
            problems.Add(Problem.Create(Descriptors.JobPointerUnknown, specs.MarkAt(at.Child(member)), member, pointer));
        }

        return accessor;
    }

    private AccessorModel? Optional(JsonObject job, JsonPointer at, string member, string below, Shape? answer)
    {
        if (job.Member(member).Text() is not { } pointer)
        {
            return null;
        }

        AccessorModel? accessor = accessors.Bind(answer, pointer + below);
        if (accessor is null && below.Length == 0)
        {
            problems.Add(Problem.Create(Descriptors.JobPointerUnknown, specs.MarkAt(at.Child(member)), member, pointer));
        }

        return accessor;
    }

    /// <summary>The estimate may stand in either answer.</summary>
    private AccessorModel? Quiet(JsonObject job, string member, Shape? answer)
        => job.Member(member).Text() is { } pointer ? accessors.Bind(answer, pointer) : null;

    private long? Duration(JsonObject job, JsonPointer at, string member)
    {
        if (job.Member(member).Text() is not { } text)
        {
            return null;
        }

        try
        {
            return (long)XmlConvert.ToTimeSpan(text).TotalMilliseconds;
        }
        catch (FormatException)
        {
            problems.Add(Problem.Create(Descriptors.JobDurationMalformed, specs.MarkAt(at.Child(member)), member, text));
        }
        catch (OverflowException)
        {
            problems.Add(Problem.Create(Descriptors.JobDurationMalformed, specs.MarkAt(at.Child(member)), member, text));
        }

        return null;
    }

    private static IEnumerable<ResubmitModel> Resubmits(JsonObject job)
        => job.Member("failures") is JsonObject failures
            ? failures.Where(static failure => failure.Value.Member("resubmit") is not null)
                .Select(static failure => new ResubmitModel(failure.Key, failure.Value.Member("resubmit").IsTrue()))
            : [];

    private void ReportUnknownKeys(JsonObject job, JsonPointer at)
    {
        foreach (string key in job.Select(static member => member.Key).Where(static key => !Known.Contains(key, StringComparer.Ordinal)))
        {
            problems.Add(Problem.Create(Descriptors.JobMemberUnknown, specs.KeyMarkAt(at.Child(key)), key, string.Join(", ", Known)));
        }
    }
}

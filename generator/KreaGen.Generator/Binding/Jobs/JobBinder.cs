using System.Text.Json.Nodes;
using System.Xml;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>Reads <c>x-kreagen-job</c> and ties its pointers to the members of requests and answers.</summary>
internal sealed class JobBinder(
    SpecSet specs, string clientName, IReadOnlyList<BoundOperation> operations, DeclarationBuilder declarations, AccessorBinder accessors, RequestMethods requests, List<Problem> problems)
{
    private readonly JobPollBinder _polls = new(clientName, operations, declarations, requests);
    private readonly JobSubmissionBinder _submissions = new(declarations);
    private readonly JobItemsBinder _items = new(accessors);
    private readonly ILookup<string, BoundOperation> _submitsByPoll = operations
        .Select(static submit => (Submit: submit, Poll: JobKeyword.Of(submit).Member("poll").Text()))
        .Where(static job => job.Poll is not null)
        .ToLookup(static job => job.Poll!, static job => job.Submit, StringComparer.Ordinal);

    /// <summary>The ids of the operations that a job submits and polls; none for an operation that is no job.</summary>
    public static IEnumerable<string> OperationsOf(BoundOperation operation)
        => JobKeyword.Of(operation) is { } job ? [operation.Id, job.Member("poll").Text() ?? ""] : [];

    public JobModel? Bind(BoundOperation submit)
    {
        if (submit.FormOf is not null || JobKeyword.Of(submit) is not { } node)
        {
            return null;
        }

        var job = new JobKeyword(specs, node, submit.Entry.Address.Child(JobKeyword.Name), problems);
        job.ReportUnknownKeys();
        BoundOperation? poll = _polls.Find(job);
        JobPollModel? asked = poll is null ? null : _polls.Bind(job, submit, poll);
        Shape? accepted = submit.Result.Use?.Shape;
        Shape? answer = poll?.Result.Use?.Shape;
        JobSubmissionModel? submission = _submissions.Bind(job, submit);
        AccessorModel? id = job.Text("requestId") is null ? Required(job, "id", accepted) : null;
        bool hasItems = job.Text("items") is not null;
        JobItemsModel? items = poll is null ? null : _items.Items(job, answer);
        AccessorModel? status = poll is null || hasItems ? null : Required(job, "status", answer);
        EquatableArray<string> succeeded = job.Node.Member("succeeded").Texts().ToEquatableArray();
        if (succeeded.IsEmpty)
        {
            job.Missing("succeeded");
        }

        if (asked is null || (id is null && submission is null) || (status is null && items is null) || succeeded.IsEmpty || poll?.ResultType is not { } state)
        {
            return null;
        }

        return new()
        {
            Name = NameOf(job, submit),
            Poll = asked,
            State = state,
            Id = id,
            Submission = submission,
            AnswersState = submit.ResultType == state,
            Status = status,
            Items = items,
            Errors = _items.Errors(job, answer).ToEquatableArray(),
            Succeeded = succeeded,
            Failed = job.Node.Member("failed").Texts().ToEquatableArray(),
            Unknown = job.TextOrTexts("unknown").ToEquatableArray(),
            Progress = hasItems ? null : Optional(job, "progress", "", answer),
            Results = Optional(job, "results", "", answer),
            FailureCode = hasItems ? null : Optional(job, "error", "/code", answer),
            FailureMessage = hasItems ? null : Optional(job, "error", "/message", answer),
            SubmitEstimate = Quiet(job, "estimate", accepted),
            Cost = Optional(job, "cost", "", accepted) is { Type.Scalar.Number: NumberType.Int32 or NumberType.Int64 or NumberType.Double or NumberType.Decimal } cost ? cost : null,
            Estimate = Quiet(job, "estimate", answer),
            IntervalMilliseconds = Duration(job, "interval"),
            TimeoutMilliseconds = Duration(job, "timeout"),
            Resubmit = Resubmits(job.Node).ToEquatableArray(),
        };
    }

    /// <summary>Operations that a job of another class polls.</summary>
    public bool IsPolledElsewhere(BoundOperation operation)
        => _submitsByPoll[operation.Id].Any(submit => submit.Group != operation.Group);

    /// <summary>Operations that a job polls.</summary>
    public bool IsPolled(BoundOperation operation) => _submitsByPoll.Contains(operation.Id);

    /// <summary>A name whose methods would be those of an operation gives way.</summary>
    private string NameOf(JobKeyword job, BoundOperation submit)
    {
        string name = job.Text("name") is { Length: > 0 } given ? (Identifiers.IsLegal(given) ? given : Identifiers.Pascal(given)) : submit.Name;
        bool isTaken = operations.Any(operation => operation.Group == submit.Group && (operation.Name == "Start" + name || operation.Name == "Run" + name));
        return isTaken ? name + "Job" : name;
    }

    private AccessorModel? Required(JobKeyword job, string member, Shape? answer)
    {
        if (job.Text(member) is not null)
        {
            return Optional(job, member, "", answer);
        }

        job.Missing(member);
        return null;
    }

    private AccessorModel? Optional(JobKeyword job, string member, string below, Shape? answer)
    {
        if (job.Text(member) is not { } pointer)
        {
            return null;
        }

        AccessorModel? accessor = accessors.Bind(answer, pointer + below);
        if (accessor is null && below.Length == 0)
        {
            job.PointsNowhere(member, pointer);
        }

        return accessor;
    }

    /// <summary>The estimate may stand in either answer.</summary>
    private AccessorModel? Quiet(JobKeyword job, string member, Shape? answer) => job.Text(member) is { } pointer ? accessors.Bind(answer, pointer) : null;

    private static long? Duration(JobKeyword job, string member)
    {
        if (job.Text(member) is not { } text)
        {
            return null;
        }

        try
        {
            return (long)XmlConvert.ToTimeSpan(text).TotalMilliseconds;
        }
        catch (FormatException)
        {
            job.DurationMalformed(member, text);
        }
        catch (OverflowException)
        {
            job.DurationMalformed(member, text);
        }

        return null;
    }

    private static IEnumerable<ResubmitModel> Resubmits(JsonObject job)
        => job.Member("failures") is JsonObject failures
            ? failures.Where(static failure => failure.Value.Member("resubmit") is not null)
                .Select(static failure => new ResubmitModel(failure.Key, failure.Value.Member("resubmit").IsTrue()))
            : [];
}

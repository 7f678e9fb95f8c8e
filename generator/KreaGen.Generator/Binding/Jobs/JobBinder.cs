using System.Xml;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Extensions;

namespace KreaGen.Generator.Binding.Jobs;

/// <summary>Reads <c>x-kreagen-job</c> and ties its pointers to the members of requests and responses.</summary>
internal sealed class JobBinder(
    string clientName, IReadOnlyList<BoundOperation> operations, BoundTypes types, AccessorBinder accessors, RequestMethods requests,
    List<Problem> problems)
{
    private readonly JobPollBinder _polls = new(clientName, operations, types, requests);
    private readonly JobSubmissionBinder _submissions = new(types);
    private readonly JobItemsBinder _items = new(types, accessors);
    private readonly ILookup<string, BoundOperation> _submitsByPoll = operations
        .Select(static submit => (Submit: submit, Poll: submit.Entry.Operation.Job.Poll.Text))
        .Where(static job => job.Poll is not null)
        .ToLookup(static job => job.Poll!, static job => job.Submit, StringComparer.Ordinal);

    public JobModel? Bind(BoundOperation submit)
    {
        if (submit.OverloadOf is not null || submit.Entry.Operation.Job is not { Exists: true } extension)
        {
            return null;
        }

        var job = new JobKeyword(extension, problems);
        job.ReportUnknownMembers();
        BoundOperation? poll = _polls.Find(job);
        JobPollModel? asked = poll is null ? null : _polls.Bind(job, submit, poll);
        SchemaType? accepted = types.Of(submit.Result.Use);
        SchemaType? answer = types.Of(poll?.Result.Use);
        JobSubmissionModel? submission = _submissions.Bind(job, submit);
        AccessorModel? id = extension.RequestId.Text is null ? Required(job, extension.Id, accepted) : null;
        bool hasItems = extension.Items.Text is not null;
        JobItemsModel? items = poll is null ? null : _items.Items(job, answer);
        AccessorModel? status = poll is null || hasItems ? null : Required(job, extension.Status, answer);
        EquatableArray<string> succeeded = extension.Succeeded.Texts.ToEquatableArray();
        if (succeeded.IsEmpty)
        {
            job.Missing(extension.Succeeded);
        }

        if (asked is null || (id is null && submission is null) || (status is null && items is null) || succeeded.IsEmpty || (poll is null ? null : types.ResultOf(poll)) is not { } state)
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
            AnswersState = types.ResultOf(submit) == state,
            Status = status,
            Items = items,
            Errors = _items.Errors(job, answer).ToEquatableArray(),
            Succeeded = succeeded,
            Failed = extension.Failed.Texts.ToEquatableArray(),
            Unknown = extension.Unknown.TextOrTexts.ToEquatableArray(),
            Progress = hasItems ? null : Optional(job, extension.Progress, "", answer),
            Results = Optional(job, extension.Results, "", answer),
            FailureCode = hasItems ? null : Optional(job, extension.Error, "/code", answer),
            FailureMessage = hasItems ? null : Optional(job, extension.Error, "/message", answer),
            SubmitEstimate = Quiet(extension.Estimate, accepted),
            Cost = Optional(job, extension.Cost, "",
                accepted) is { Type.Scalar.Number: NumberType.Int32 or NumberType.Int64 or NumberType.Double or NumberType.Decimal } cost ? cost : null,
            Estimate = Quiet(extension.Estimate, answer),
            IntervalMilliseconds = Duration(job, extension.Interval),
            TimeoutMilliseconds = Duration(job, extension.Timeout),
            Resubmit = extension.Failures.Select(static failure => new ResubmitModel(failure.Code, failure.Resubmits)).ToEquatableArray(),
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
        string name = job.Job.Name.Text is { Length: > 0 } given ? Identifiers.Given(given) : submit.Name;
        bool isTaken = operations.Any(operation => operation.Group == submit.Group && MethodNames.AreAlike(name, operation.Name));
        return isTaken ? name + "Job" : name;
    }

    private AccessorModel? Required(JobKeyword job, ExtensionValue member, SchemaType? answer)
    {
        if (member.Text is not null)
        {
            return Optional(job, member, "", answer);
        }

        job.Missing(member);
        return null;
    }

    private AccessorModel? Optional(JobKeyword job, ExtensionValue member, string below, SchemaType? answer)
    {
        if (member.Text is not { } pointer)
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
    private AccessorModel? Quiet(ExtensionValue member, SchemaType? answer) => member.Text is { } pointer ? accessors.Bind(answer, pointer) : null;

    private static long? Duration(JobKeyword job, ExtensionValue member)
    {
        if (member.Text is not { } text)
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
}

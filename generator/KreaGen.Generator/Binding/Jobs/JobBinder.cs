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
    private static readonly NumberType[] CostNumbers = [NumberType.Int32, NumberType.Int64, NumberType.Double, NumberType.Decimal];

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
        return Outline(job, submit, poll) is { } outline ? WithDetails(outline, job, types.Of(submit.Result.Use), types.Of(poll!.Result.Use)) : null;
    }

    /// <summary>What a job cannot do without; null where something of it is missing, which is reported.</summary>
    private JobModel? Outline(JobKeyword job, BoundOperation submit, BoundOperation? poll)
    {
        JobPollModel? asked = poll is null ? null : _polls.Bind(job, submit, poll);
        JobSubmissionModel? submission = _submissions.Bind(job, submit);
        AccessorModel? id = job.Job.RequestId.Text is null ? Required(job, job.Job.Id, types.Of(submit.Result.Use)) : null;
        JobItemsModel? items = poll is null ? null : _items.Items(job, types.Of(poll.Result.Use));
        AccessorModel? status = poll is null || HasItems(job) ? null : Required(job, job.Job.Status, types.Of(poll.Result.Use));
        EquatableArray<string> succeeded = job.Job.Succeeded.Texts.ToEquatableArray();
        if (succeeded.IsEmpty)
        {
            job.Missing(job.Job.Succeeded);
        }

        bool isWhole = (id is not null || submission is not null) && (status is not null || items is not null) && !succeeded.IsEmpty;
        return !isWhole || asked is null || types.ResultOf(poll!) is not { } state
            ? null
            : new()
            {
                Name = NameOf(job, submit),
                Poll = asked,
                State = state,
                Id = id,
                Submission = submission,
                AnswersState = types.ResultOf(submit) == state,
                Status = status,
                Items = items,
                Succeeded = succeeded,
            };
    }

    private JobModel WithDetails(JobModel outline, JobKeyword job, SchemaType? accepted, SchemaType? state) => outline with
    {
        Errors = _items.Errors(job, state).ToEquatableArray(),
        Failed = job.Job.Failed.Texts.ToEquatableArray(),
        Unknown = job.Job.Unknown.TextOrTexts.ToEquatableArray(),
        Progress = HasItems(job) ? null : Optional(job, job.Job.Progress, "", state),
        Results = Optional(job, job.Job.Results, "", state),
        FailureCode = HasItems(job) ? null : Optional(job, job.Job.Error, "/code", state),
        FailureMessage = HasItems(job) ? null : Optional(job, job.Job.Error, "/message", state),
        SubmitEstimate = Quiet(job.Job.Estimate, accepted),
        Cost = Optional(job, job.Job.Cost, "", accepted) is { } cost && CostNumbers.Contains(cost.Type.Scalar?.Number ?? NumberType.None) ? cost : null,
        Estimate = Quiet(job.Job.Estimate, state),
        IntervalMilliseconds = Duration(job, job.Job.Interval),
        TimeoutMilliseconds = Duration(job, job.Job.Timeout),
        Resubmit = job.Job.Failures.Select(static failure => new ResubmitModel(failure.Code, failure.Resubmits)).ToEquatableArray(),
    };

    /// <summary>Whether each result has a status of its own.</summary>
    private static bool HasItems(JobKeyword job) => job.Job.Items.Text is not null;

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

    private AccessorModel? Required(JobKeyword job, ExtensionValue member, SchemaType? response)
    {
        if (member.Text is not null)
        {
            return Optional(job, member, "", response);
        }

        job.Missing(member);
        return null;
    }

    private AccessorModel? Optional(JobKeyword job, ExtensionValue member, string below, SchemaType? response)
    {
        if (member.Text is not { } pointer)
        {
            return null;
        }

        AccessorModel? accessor = accessors.Bind(response, pointer + below);
        if (accessor is null && below.Length == 0)
        {
            job.PointsNowhere(member, pointer);
        }

        return accessor;
    }

    /// <summary>The estimate may stand in either response.</summary>
    private AccessorModel? Quiet(ExtensionValue member, SchemaType? response) => member.Text is { } pointer ? accessors.Bind(response, pointer) : null;

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

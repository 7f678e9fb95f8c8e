using KreaGen.Generator.Collections;
using KreaGen.Generator.Model.Names;

namespace KreaGen.Generator.Model;

/// <summary>How an operation is a job: what to poll and how to understand the responses.</summary>
internal sealed record JobModel
{
    /// <summary>The job's C# name, as in <c>Start…Async</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The C# name of the field that has its definition.</summary>
    public string FieldName => PrivateNames.Field(Name) + "Job";

    /// <summary>The C# name of the function that reads what is known of a result.</summary>
    public string ItemReader => $"Read{Name}Item";

    /// <summary>The C# name of the functions that read what went wrong, one for each type.</summary>
    public string ErrorReader => $"Read{Name}Error";

    /// <summary>The C# name of the function that fills in what the client chooses.</summary>
    public string Completion => $"Complete{Name}";

    /// <summary>The C# name of the function that makes the handle of a request.</summary>
    public string HandleFactory => Name + "Handle";

    public required JobPollModel Poll { get; init; }

    /// <summary>What the polled operation answers.</summary>
    public required TypeRef State { get; init; }

    /// <summary>The id in the response; null where the client chooses it.</summary>
    public AccessorModel? Id { get; init; }

    /// <summary>How it is submitted where the client chooses the id; null otherwise.</summary>
    public JobSubmissionModel? Submission { get; init; }

    /// <summary>Whether the response to the submission is a state of the job.</summary>
    public bool AnswersState { get; init; }

    /// <summary>The status in a state; null where each item has its own.</summary>
    public AccessorModel? Status { get; init; }

    /// <summary>The results in a state that arrive separately; null where the state has one status for all.</summary>
    public JobItemsModel? Items { get; init; }

    /// <summary>What went wrong, beside the items.</summary>
    public EquatableArray<JobItemsModel> Errors { get; init; } = EquatableArray<JobItemsModel>.Empty;

    /// <summary>The codes with which the service says that it does not know a job.</summary>
    public EquatableArray<string> Unknown { get; init; } = EquatableArray<string>.Empty;

    public AccessorModel? SubmitEstimate { get; init; }

    /// <summary>What the submission reserves, in its response.</summary>
    public AccessorModel? Cost { get; init; }

    public AccessorModel? Estimate { get; init; }

    public AccessorModel? Progress { get; init; }

    public AccessorModel? FailureCode { get; init; }

    public AccessorModel? FailureMessage { get; init; }

    public AccessorModel? Results { get; init; }

    public EquatableArray<string> Succeeded { get; init; } = EquatableArray<string>.Empty;

    public EquatableArray<string> Failed { get; init; } = EquatableArray<string>.Empty;

    public EquatableArray<ResubmitModel> Resubmit { get; init; } = EquatableArray<ResubmitModel>.Empty;

    /// <summary>The provider's minimum between polls, in milliseconds; null for the runtime's.</summary>
    public long? IntervalMilliseconds { get; init; }

    /// <summary>How long to wait in all, in milliseconds; null for the runtime's.</summary>
    public long? TimeoutMilliseconds { get; init; }
}

using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>How an operation is a job: what to poll and how to understand the answers.</summary>
internal sealed record JobModel
{
    /// <summary>The job's C# name, as in <c>Start…Async</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The C# name of the polled operation, without <c>Async</c>; with its class when that is another.</summary>
    public required string PollName { get; init; }

    /// <summary>What the polled operation answers.</summary>
    public required TypeRef State { get; init; }

    public required AccessorModel Id { get; init; }

    public required AccessorModel Status { get; init; }

    public AccessorModel? SubmitEstimate { get; init; }

    /// <summary>What the submission reserves, in its answer.</summary>
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

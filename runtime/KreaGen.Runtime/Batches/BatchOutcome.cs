using KreaGen.Errors;

namespace KreaGen.Batches;

/// <summary>What became of one request of a batch.</summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <typeparam name="TState">The type of the jobs' state.</typeparam>
/// <param name="Item">The request.</param>
/// <param name="Result">What became of it.</param>
public sealed record BatchOutcome<TRequest, TState>(BatchItem<TRequest> Item, BatchResult Result)
{
    /// <summary>The job; <see langword="null"/> when none is known.</summary>
    public string? JobId { get; init; }

    /// <summary>The job's last state; <see langword="default"/> when none was read in this run.</summary>
    public TState? State { get; init; }

    /// <summary>The full paths of the results that are saved; of failed jobs too, where they have some.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Whether an earlier run had come to this outcome already, so that nothing was sent for it now.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>What happened, for people; <see langword="null"/> for <see cref="BatchResult.Succeeded"/>.</summary>
    public string? Message { get; init; }

    /// <summary>The provider's code of the failure, where it gave one.</summary>
    public string? Code { get; init; }

    /// <summary>The error: usually an <see cref="ApiException"/>; <see langword="null"/> for what an earlier run has seen.</summary>
    public Exception? Error { get; init; }
}

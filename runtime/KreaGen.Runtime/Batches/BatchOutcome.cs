using KreaGen.Errors;

namespace KreaGen.Batches;

/// <summary>The outcome of one request of a batch.</summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <typeparam name="TState">The type of the jobs' state.</typeparam>
/// <param name="Item">The request.</param>
/// <param name="Result">The result.</param>
public sealed record BatchOutcome<TRequest, TState>(BatchItem<TRequest> Item, BatchResult Result)
{
    /// <summary>The job; <see langword="null"/> when none is known.</summary>
    public string? JobId { get; init; }

    /// <summary>The last state of the job; <see langword="default"/> if it was not read in this run.</summary>
    public TState? State { get; init; }

    /// <summary>The full paths of the saved results, including results of failed jobs.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Whether the outcome is from an earlier run, so that nothing was sent in this run.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>A message that describes the outcome; <see langword="null"/> for <see cref="BatchResult.Succeeded"/>.</summary>
    public string? Message { get; init; }

    /// <summary>The failure code of the provider, if any.</summary>
    public string? Code { get; init; }

    /// <summary>The error: usually an <see cref="ApiException"/>; <see langword="null"/> for what an earlier run has seen.</summary>
    public Exception? Error { get; init; }
}

using System.ComponentModel;
using System.Diagnostics;
using KreaGen.Http;
using KreaGen.Jobs;

namespace KreaGen.Generated;

/// <summary>What the document says about a kind of job: how its state is asked for and read.</summary>
/// <typeparam name="TState">The type of the state.</typeparam>
/// <param name="name">The name of the kind.</param>
[DebuggerDisplay("{Name}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public class JobDefinition<TState>(string name)
{
    /// <summary>The name of the kind.</summary>
    public string Name { get; } = name;

    /// <summary>Makes the request for a job's state.</summary>
    public required Func<string, ApiRequest<TState>> Poll { get; init; }

    /// <summary>The status in a state, on the wire; <see langword="null"/> when it is missing. Not used where there are <see cref="Items"/>.</summary>
    public Func<TState, string?>? Status { get; init; }

    /// <summary>
    /// The results in a state, those included that are on their way, where one job has several that arrive separately;
    /// <see langword="null"/> where the state has one status for all.
    /// </summary>
    public Func<TState, IEnumerable<JobItem>>? Items { get; init; }

    /// <summary>What went wrong, where it stands beside the <see cref="Items"/>.</summary>
    public Func<TState, IEnumerable<JobItem>>? Errors { get; init; }

    /// <summary>The statuses of jobs that ended with success.</summary>
    public required IReadOnlyList<string> Succeeded { get; init; }

    /// <summary>The statuses of jobs that ended without success.</summary>
    public IReadOnlyList<string> Failed { get; init; } = [];

    /// <summary>The codes of errors with which the provider says that it knows no such job. A status of 404 says the same.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The progress in a state, in percent.</summary>
    public Func<TState, double?>? Progress { get; init; }

    /// <summary>How long the job takes in all by the provider's guess, in seconds.</summary>
    public Func<TState, double?>? Estimate { get; init; }

    /// <summary>The provider's code in a failed state.</summary>
    public Func<TState, string?>? FailureCode { get; init; }

    /// <summary>The provider's words in a failed state.</summary>
    public Func<TState, string?>? FailureMessage { get; init; }

    /// <summary>Whether submitting again can help, by the code of the failure.</summary>
    public IReadOnlyDictionary<string, bool> Resubmit { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>The least time between two questions. The default is 2 seconds.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long one wait may take. The default is 10 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The items of a list that are results: those whose status says so, or that have a result and no status.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="items">The list; none when it is <see langword="null"/>.</param>
    /// <param name="read">Reads what is known of an item.</param>
    /// <returns>The results, in the list's order.</returns>
    public IReadOnlyList<TItem> PickResults<TItem>(IEnumerable<TItem>? items, Func<TItem, JobItem> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return items is null ? [] : [.. items.Where(item => HasSucceeded(read(item)))];
    }

    internal bool HasSucceeded(JobItem item)
        => item.Status is null ? item.Result is not null && item.FailureCode is null : Succeeded.Contains(item.Status, StringComparer.Ordinal);

    internal bool HasFailed(JobItem item)
        => item.Status is null ? item.FailureCode is not null : Failed.Contains(item.Status, StringComparer.Ordinal);
}

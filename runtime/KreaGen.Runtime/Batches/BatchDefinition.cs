using System.Diagnostics;
using KreaGen.Errors;
using KreaGen.Jobs;

namespace KreaGen.Batches;

/// <summary>What a batch has to know about a kind of job: how one is started, found again and saved.</summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <typeparam name="TState">The type of the jobs' state.</typeparam>
/// <param name="name">The name of the kind; a journal remembers it, and serves no other.</param>
[DebuggerDisplay("{Name}")]
public sealed class BatchDefinition<TRequest, TState>(string name)
{
    /// <summary>The name of the kind.</summary>
    public string Name { get; } = name;

    /// <summary>Submits a request, at most once; what it throws must tell an unknown outcome from a refusal, as the methods of clients do.</summary>
    public required Func<TRequest, CancellationToken, Task<Job<TState>>> Start { get; init; }

    /// <summary>Picks up a job by the request that was submitted and the job's id, without sending anything.</summary>
    public required Func<TRequest, string, Job<TState>> Resume { get; init; }

    /// <summary>
    /// Gives a request the id that the client chooses for its job, where the provider lets it; a request that has one keeps it.
    /// <see langword="null"/>, the default, where the provider chooses ids.
    /// </summary>
    public Func<TRequest, TRequest>? Identify { get; init; }

    /// <summary>The id in a request that has been through <see cref="Identify"/>.</summary>
    public Func<TRequest, string?>? ChosenId { get; init; }

    /// <summary>
    /// Looks for a job that may have been submitted under a chosen id; <see langword="null"/> when the provider does not know it, which
    /// does not prove that it never will. An <see cref="ApiException"/> says that nobody could be asked.
    /// </summary>
    public Func<TRequest, string, CancellationToken, Task<Job<TState>?>>? Find { get; init; }

    /// <summary>
    /// What makes a request the same as one of an earlier run. By default its JSON: leave out here what differs between two runs of the
    /// same program, such as ids that it chooses.
    /// </summary>
    public Func<TRequest, string>? Key { get; init; }

    /// <summary>How many results a state has. None are saved by default.</summary>
    public Func<TState, int>? Results { get; init; }

    /// <summary>Writes one result of a state, counted from 0, to a stream.</summary>
    public Func<TState, int, Stream, CancellationToken, Task>? Save { get; init; }

    /// <summary>How many jobs run at a time when the options do not say; what the provider advises. The default is 4.</summary>
    public int Concurrency { get; init; } = 4;
}

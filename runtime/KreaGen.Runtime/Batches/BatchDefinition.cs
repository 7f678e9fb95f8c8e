using System.Diagnostics;
using KreaGen.Errors;
using KreaGen.Jobs;

namespace KreaGen.Batches;

/// <summary>Describes a kind of job for batches: how a job is started, found again and saved.</summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <typeparam name="TState">The type of the jobs' state.</typeparam>
/// <param name="name">The name of the kind of job. A journal stores it and cannot be used for another kind.</param>
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
    /// Sets the job id of a request, if the provider allows the client to choose it; an existing id is kept.
    /// <see langword="null"/>, the default, where the provider chooses ids.
    /// </summary>
    public Func<TRequest, TRequest>? Identify { get; init; }

    /// <summary>The id in a request that has been through <see cref="Identify"/>.</summary>
    public Func<TRequest, string?>? ChosenId { get; init; }

    /// <summary>
    /// Looks up a job that may have been submitted with a chosen id; <see langword="null"/> if the provider does not know it, which
    /// does not prove that it was not submitted. An <see cref="ApiException"/> means that the provider could not be asked.
    /// </summary>
    public Func<TRequest, string, CancellationToken, Task<Job<TState>?>>? Find { get; init; }

    /// <summary>
    /// The key that identifies a request across runs. The default is its JSON: exclude here what differs between two runs of the
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

using System.ComponentModel;
using KreaGen.Jobs;

namespace KreaGen.Generated;

/// <summary>What the document says about a kind of job: how it is submitted, and how its state is asked for and read.</summary>
/// <typeparam name="TSubmitted">The type of the response to the submission.</typeparam>
/// <typeparam name="TState">The type of the state.</typeparam>
/// <param name="name">The name of the kind.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobDefinition<TSubmitted, TState>(string name) : JobDefinition<TState>(name)
{
    /// <summary>The job's id in the response; <see langword="null"/> when it is missing. Not asked for jobs whose id the client chooses.</summary>
    public Func<TSubmitted, string?>? Id { get; init; }

    /// <summary>The response as the job's first state, where it is one: a service that is quick may have finished already.</summary>
    public Func<TSubmitted, TState>? FirstState { get; init; }

    /// <summary>How long the job takes in all by the provider's guess, in seconds.</summary>
    public Func<TSubmitted, double?>? SubmitEstimate { get; init; }

    /// <summary>What the submission reserves, in the provider's unit of credits.</summary>
    public Func<TSubmitted, double?>? Cost { get; init; }
}

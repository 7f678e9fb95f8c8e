using KreaGen.Jobs;

namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>
/// A result of a job that is there, or the end of a job that failed, as the service itself says when asked with the key; nothing here is from the
/// callback's body.
/// </summary>
/// <typeparam name="TState">The type of the state.</typeparam>
/// <typeparam name="TResult">The type of the results.</typeparam>
/// <param name="job">The job.</param>
/// <param name="state">Its last state.</param>
/// <param name="result">The result.</param>
/// <param name="services">Services in a scope of this callback.</param>
public sealed class JobResultCallback<TState, TResult>(Job<TState> job, TState state, TResult? result, IServiceProvider services)
    where TResult : class
{
    /// <summary>The job; it may still be working on other results.</summary>
    public Job<TState> Job { get; } = job;

    /// <summary>The job's last state, with all results that are there.</summary>
    public TState State { get; } = state;

    /// <summary>The result that this callback is about; <see langword="null"/> when the job ended without success.</summary>
    public TResult? Result { get; } = result;

    /// <summary>Whether no other result of the job is on its way. Results are told in any order, so this says nothing of which was told last.</summary>
    public bool IsJobFinished => Job.IsFinished;

    /// <summary>Services in a scope that ends with the handler.</summary>
    public IServiceProvider Services { get; } = services;
}

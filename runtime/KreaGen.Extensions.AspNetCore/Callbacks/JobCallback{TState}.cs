using KreaGen.Jobs;

namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>A job that has ended, as the service itself says when asked with the key; nothing here is from the callback's body.</summary>
/// <typeparam name="TState">The type of the state.</typeparam>
/// <param name="job">The job.</param>
/// <param name="state">Its last state.</param>
/// <param name="services">Services in a scope of this callback.</param>
public sealed class JobCallback<TState>(Job<TState> job, TState state, IServiceProvider services)
{
    /// <summary>The job; it has ended.</summary>
    public Job<TState> Job { get; } = job;

    /// <summary>The job's last state.</summary>
    public TState State { get; } = state;

    /// <summary>Whether the job ended with success.</summary>
    public bool HasSucceeded => Job.HasSucceeded;

    /// <summary>Services in a scope that ends with the handler.</summary>
    public IServiceProvider Services { get; } = services;
}

namespace KreaGen.Errors;

/// <summary>A job failed, with its last state.</summary>
/// <typeparam name="TState">The type of the state.</typeparam>
/// <param name="message">What happened.</param>
/// <param name="jobId">The job.</param>
/// <param name="state">The last state.</param>
public sealed class JobFailedException<TState>(string message, string jobId, TState state) : JobFailedException(message, jobId)
{
    /// <summary>The last state of the job.</summary>
    public TState State { get; } = state;
}

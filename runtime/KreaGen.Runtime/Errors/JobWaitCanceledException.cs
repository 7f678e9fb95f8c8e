namespace KreaGen.Errors;

/// <summary>The caller stopped waiting for a job. The job goes on and is paid for: resume it with <see cref="JobId"/>.</summary>
/// <param name="message">What happened.</param>
/// <param name="jobId">The job.</param>
/// <param name="innerException">The cause.</param>
/// <param name="cancellationToken">The caller's token.</param>
public sealed class JobWaitCanceledException(string message, string jobId, Exception? innerException, CancellationToken cancellationToken)
    : OperationCanceledException(message, innerException, cancellationToken)
{
    /// <summary>The job, which continues.</summary>
    public string JobId { get; } = jobId;
}

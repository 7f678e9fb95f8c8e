namespace KreaGen.Errors;

/// <summary>A job did not finish before the deadline. It may still finish: resume it by <see cref="ApiException.JobId"/>.</summary>
public sealed class JobTimeoutException : ApiException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="jobId">The job.</param>
    /// <param name="innerException">The last error while its state was read, if any.</param>
    public JobTimeoutException(string message, string jobId, Exception? innerException = null)
        : base(message, innerException) => JobId = jobId;

    /// <summary>Always <see langword="true"/>: waiting again may succeed.</summary>
    public override bool IsTransient { get; init; } = true;
}

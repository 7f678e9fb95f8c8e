namespace KreaGen.Errors;

/// <summary>A job that ended without success. It stays failed: asking again never helps, and trying again is a new submission.</summary>
public class JobFailedException : ApiException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="jobId">The job.</param>
    public JobFailedException(string message, string jobId)
        : base(message) => JobId = jobId;

    /// <summary>The status with which the job ended, on the wire.</summary>
    public string? Status { get; init; }

    /// <summary>Whether submitting the same request again can help; <see langword="null"/> when the code is not known. It is a new charge.</summary>
    public bool? CanResubmit { get; init; }
}

namespace KreaGen.Errors;

/// <summary>A job failed. Reading its state again does not change that; trying again is a new submission.</summary>
public class JobFailedException : ApiException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="jobId">The job.</param>
    public JobFailedException(string message, string jobId)
        : base(message) => JobId = jobId;

    /// <summary>The status of the failed job as reported by the service.</summary>
    public string? Status { get; init; }

    /// <summary>Whether submitting the same request again may succeed; <see langword="null"/> if the code is unknown. It is charged again.</summary>
    public bool? CanResubmit { get; init; }
}

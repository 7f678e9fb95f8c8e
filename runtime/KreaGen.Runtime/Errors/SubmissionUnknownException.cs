namespace KreaGen.Errors;

/// <summary>
/// It is unknown whether a job was started: the response to its submission was lost or invalid, or there was a server error.
/// It may have been charged, so it was not sent again. <see cref="ApiException.JobId"/> is set if the client chose the job id:
/// resume the job to find out whether it was started.
/// </summary>
public sealed class SubmissionUnknownException : ApiException
{
    /// <summary>An unknown outcome: <see cref="ApiException.MayBeApplied"/> is <see langword="true"/>.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="sentAt">When the request was sent.</param>
    /// <param name="innerException">The cause.</param>
    public SubmissionUnknownException(string message, DateTimeOffset sentAt, Exception? innerException = null)
        : base(message, innerException)
    {
        SentAt = sentAt;
        MayBeApplied = true;
    }

    /// <summary>When the request was sent.</summary>
    public DateTimeOffset SentAt { get; }
}

namespace KreaGen.Errors;

/// <summary>
/// It is unknown whether a job was started: the response to its submission was lost or invalid, or there was a server error.
/// It may have been charged, so it was not sent again. <see cref="ApiException.JobId"/> is set if the client chose the job id:
/// resume the job to find out whether it was started.
/// </summary>
/// <param name="message">What happened.</param>
/// <param name="sentAt">When the request was sent.</param>
/// <param name="innerException">The cause.</param>
public sealed class SubmissionUnknownException(string message, DateTimeOffset sentAt, Exception? innerException = null)
    : ApiException(message, innerException)
{
    /// <summary>When the request was sent.</summary>
    public DateTimeOffset SentAt { get; } = sentAt;
}

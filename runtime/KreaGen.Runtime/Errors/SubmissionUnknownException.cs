namespace KreaGen.Errors;

/// <summary>
/// A request that changes something may or may not have been carried out: the answer was lost, unreadable, or a server error.
/// It may have been charged, so it was not sent again. <see cref="ApiException.JobId"/> is set where the client chose the job's id:
/// resume the job to learn whether it was started.
/// </summary>
/// <param name="message">What happened.</param>
/// <param name="sentAt">When the request was sent.</param>
/// <param name="innerException">What caused it.</param>
public sealed class SubmissionUnknownException(string message, DateTimeOffset sentAt, Exception? innerException = null)
    : ApiException(message, innerException)
{
    /// <summary>When the request was sent.</summary>
    public DateTimeOffset SentAt { get; } = sentAt;
}

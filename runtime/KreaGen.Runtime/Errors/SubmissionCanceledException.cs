namespace KreaGen.Errors;

/// <summary>
/// The caller canceled a request that changes something after it may have been sent: it may have been applied, and charged where it starts a job.
/// A cancellation before that is a plain <see cref="OperationCanceledException"/>.
/// </summary>
/// <param name="message">What happened.</param>
/// <param name="sentAt">When the request was sent.</param>
/// <param name="innerException">The cause.</param>
/// <param name="cancellationToken">The caller's token.</param>
public sealed class SubmissionCanceledException(
    string message, DateTimeOffset sentAt, Exception? innerException, CancellationToken cancellationToken)
    : OperationCanceledException(message, innerException, cancellationToken)
{
    /// <summary>When the request was sent.</summary>
    public DateTimeOffset SentAt { get; } = sentAt;

    /// <summary>The operation that was called.</summary>
    public string? OperationId { get; init; }

    /// <summary>
    /// The id of the job if the client chose it: resume the job to find out whether it was started. <see langword="null"/> if the provider chooses the id.
    /// </summary>
    public string? JobId { get; internal set; }
}

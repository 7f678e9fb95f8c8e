namespace KreaGen.Errors;

/// <summary>
/// The caller cancelled a request that changes something after it may have been sent: it may have been carried out and charged.
/// A cancellation before that is a plain <see cref="OperationCanceledException"/>.
/// </summary>
/// <param name="message">What happened.</param>
/// <param name="sentAt">When the request was sent.</param>
/// <param name="innerException">What caused it.</param>
/// <param name="cancellationToken">The caller's token.</param>
public sealed class SubmissionCanceledException(
    string message, DateTimeOffset sentAt, Exception? innerException, CancellationToken cancellationToken)
    : OperationCanceledException(message, innerException, cancellationToken)
{
    /// <summary>When the request was sent.</summary>
    public DateTimeOffset SentAt { get; } = sentAt;

    /// <summary>The operation that was called.</summary>
    public string? OperationId { get; init; }

    /// <summary>The job, where the client chose its id: resume it to learn whether it was started. <see langword="null"/> where the provider chooses.</summary>
    public string? JobId { get; internal set; }
}

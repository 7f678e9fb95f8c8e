namespace KreaGen.Errors;

/// <summary>
/// The host of a file refuses the link (403, 404 or 410): providers keep results for a limited time.
/// The job itself may be read again for a fresh link; submitting it again would be a new charge.
/// </summary>
/// <param name="message">What happened.</param>
public sealed class LinkExpiredException(string message) : DownloadException(message);

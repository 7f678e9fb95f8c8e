namespace KreaGen.Errors;

/// <summary>
/// The host of a file rejected the link (403, 404 or 410): providers keep results for a limited time.
/// Read the job again to get a new link; submitting it again would be charged again.
/// </summary>
/// <param name="message">What happened.</param>
public sealed class LinkExpiredException(string message) : DownloadException(message);

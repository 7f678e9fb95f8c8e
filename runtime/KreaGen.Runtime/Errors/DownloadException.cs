namespace KreaGen.Errors;

/// <summary>A file could not be downloaded. No partial file is left behind.</summary>
/// <param name="message">What happened.</param>
/// <param name="innerException">The cause.</param>
public class DownloadException(string message, Exception? innerException = null) : ApiException(message, innerException);

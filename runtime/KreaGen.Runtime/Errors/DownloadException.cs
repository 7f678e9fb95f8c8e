namespace KreaGen.Errors;

/// <summary>A file that could not be downloaded. Nothing half-written is left behind.</summary>
/// <param name="message">What happened.</param>
/// <param name="innerException">What caused it.</param>
public class DownloadException(string message, Exception? innerException = null) : ApiException(message, innerException);

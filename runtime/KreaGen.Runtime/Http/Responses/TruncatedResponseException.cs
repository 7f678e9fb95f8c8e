namespace KreaGen.Http;

/// <summary>The body of a response ended before its end. Never leaves the runtime.</summary>
internal sealed class TruncatedResponseException(string message, Exception innerException) : Exception(message, innerException);

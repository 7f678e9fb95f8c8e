namespace KreaGen.Http;

/// <summary>The body of an answer ended before its end. Never leaves the runtime.</summary>
internal sealed class AnswerBrokenException(string message, Exception innerException) : Exception(message, innerException);

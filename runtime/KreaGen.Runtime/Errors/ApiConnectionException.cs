namespace KreaGen.Errors;

/// <summary>No answer: the connection could not be made, broke, or took too long.</summary>
/// <param name="message">What happened.</param>
/// <param name="innerException">What caused it.</param>
public sealed class ApiConnectionException(string message, Exception? innerException = null) : ApiException(message, innerException)
{
    /// <summary>Always <see langword="true"/>: connections come back.</summary>
    public override bool IsTransient { get; init; } = true;
}

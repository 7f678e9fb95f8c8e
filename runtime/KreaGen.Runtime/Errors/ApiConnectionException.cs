namespace KreaGen.Errors;

/// <summary>No response: the connection could not be made, broke, or took too long.</summary>
/// <param name="message">What happened.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiConnectionException(string message, Exception? innerException = null) : ApiException(message, innerException)
{
    /// <summary>Always <see langword="true"/>: a connection error is transient.</summary>
    public override bool IsTransient { get; init; } = true;
}

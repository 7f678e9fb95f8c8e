namespace KreaGen.Errors;

/// <summary>An error response with a body that the document defines.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
/// <param name="message">What happened.</param>
/// <param name="error">The body.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiException<TError>(string message, TError error, Exception? innerException = null)
    : ApiException(message, innerException)
{
    /// <summary>The body of the response.</summary>
    public TError Error { get; } = error;
}

namespace KreaGen.Errors;

/// <summary>An error answer whose body the document describes.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
/// <param name="message">What happened.</param>
/// <param name="error">The body.</param>
/// <param name="innerException">What caused it.</param>
public sealed class ApiException<TError>(string message, TError error, Exception? innerException = null)
    : ApiException(message, innerException)
{
    /// <summary>The body of the answer.</summary>
    public TError Error { get; } = error;
}

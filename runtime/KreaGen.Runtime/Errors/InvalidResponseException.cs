namespace KreaGen.Errors;

/// <summary>A response cannot be read: it is truncated, too long, has another content type, or does not match the document.</summary>
/// <param name="message">What is wrong, and where.</param>
/// <param name="innerException">The cause.</param>
public sealed class InvalidResponseException(string message, Exception? innerException = null) : ApiException(message, innerException)
{
    /// <summary>The JSON path of the place, such as <c>$.results[2].url</c>; <see langword="null"/> when the response is not JSON.</summary>
    public string? JsonPath { get; init; }

    /// <summary>The one-based line; <see langword="null"/> if the response is not JSON.</summary>
    public long? Line { get; init; }

    /// <summary>The column in characters, counted from 1; <see langword="null"/> when the response is not JSON.</summary>
    public long? Column { get; init; }
}

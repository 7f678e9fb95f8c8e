namespace KreaGen.Errors;

/// <summary>An answer that cannot be read: cut off, too long, of another content type, or of another shape than the document says.</summary>
/// <param name="message">What is wrong, and where.</param>
/// <param name="innerException">What caused it.</param>
public sealed class MalformedAnswerException(string message, Exception? innerException = null) : ApiException(message, innerException)
{
    /// <summary>The JSON path of the place, such as <c>$.results[2].url</c>; <see langword="null"/> when the answer is not JSON.</summary>
    public string? JsonPath { get; init; }

    /// <summary>The line, counted from 1; <see langword="null"/> when the answer is not JSON.</summary>
    public long? Line { get; init; }

    /// <summary>The column in characters, counted from 1; <see langword="null"/> when the answer is not JSON.</summary>
    public long? Column { get; init; }
}

using KreaGen.Json;

namespace KreaGen.Http;

/// <summary>Makes descriptions of success answers.</summary>
public static class Answer
{
    /// <summary>A JSON body of a generated type.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="statuses">The statuses that carry it.</param>
    /// <returns>The description.</returns>
    public static Answer<T> Json<T>(StatusRange statuses)
        where T : IJsonModel<T> => new JsonAnswer<T>(statuses, T.ReadJson);

    /// <summary>A JSON body of any type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="statuses">The statuses that carry it.</param>
    /// <param name="read">Reads the body.</param>
    /// <returns>The description.</returns>
    public static Answer<T> Json<T>(StatusRange statuses, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new JsonAnswer<T>(statuses, read);
    }

    /// <summary>No body, or one that does not matter.</summary>
    /// <param name="statuses">The statuses that carry it.</param>
    /// <returns>The description.</returns>
    public static Answer<NoContent> Empty(StatusRange statuses) => new EmptyAnswer(statuses);

    /// <summary>A body of text, decoded by its charset.</summary>
    /// <param name="statuses">The statuses that carry it.</param>
    /// <param name="mediaType">The media type to ask for.</param>
    /// <returns>The description.</returns>
    public static Answer<string> Text(StatusRange statuses, string mediaType = "text/plain") => new TextAnswer(statuses, mediaType);

    /// <summary>A body of bytes, kept in memory.</summary>
    /// <param name="statuses">The statuses that carry it.</param>
    /// <param name="mediaType">The media type to ask for.</param>
    /// <returns>The description.</returns>
    public static Answer<ReadOnlyMemory<byte>> Bytes(StatusRange statuses, string mediaType = "application/octet-stream") => new BytesAnswer(statuses, mediaType);
}

using System.ComponentModel;
using KreaGen.Http;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>Creates readers of success responses.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResponseReader
{
    /// <summary>A JSON body of a generated type.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="statuses">The statuses with this response.</param>
    /// <param name="mediaType">The media type to request.</param>
    /// <returns>The description.</returns>
    public static ResponseReader<T> Json<T>(StatusRange statuses, string mediaType = MediaTypes.Json)
        where T : IJsonModel<T> => new JsonResponseReader<T>(statuses, T.ReadJson, mediaType);

    /// <summary>A JSON body of any type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="statuses">The statuses with this response.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="mediaType">The media type to request.</param>
    /// <returns>The description.</returns>
    public static ResponseReader<T> Json<T>(StatusRange statuses, JsonRead<T> read, string mediaType = MediaTypes.Json)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new JsonResponseReader<T>(statuses, read, mediaType);
    }

    /// <summary>No body, or a body that is ignored.</summary>
    /// <param name="statuses">The statuses with this response.</param>
    /// <returns>The description.</returns>
    public static ResponseReader<NoContent> Empty(StatusRange statuses) => new EmptyResponseReader(statuses);

    /// <summary>No body where other statuses have one: the result is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the other statuses.</typeparam>
    /// <param name="statuses">The statuses without a body.</param>
    /// <returns>The description.</returns>
    public static ResponseReader<T?> Absent<T>(StatusRange statuses) => new AbsentResponseReader<T>(statuses);

    /// <summary>A text body, decoded by its charset.</summary>
    /// <param name="statuses">The statuses with this response.</param>
    /// <param name="mediaTypes">The media types to request.</param>
    /// <returns>The description.</returns>
    public static ResponseReader<string> Text(StatusRange statuses, params string[] mediaTypes)
        => new TextResponseReader(statuses, mediaTypes is { Length: > 0 } ? mediaTypes : ["text/plain"]);

    /// <summary>A text body that is one value, such as a number, a date or a value of an enum.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="statuses">The statuses with this response.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="isJson">Whether the value has no quotes in JSON, as numbers and booleans.</param>
    /// <param name="mediaTypes">The media types to request.</param>
    /// <returns>The description.</returns>
    public static ResponseReader<T> Scalar<T>(StatusRange statuses, JsonRead<T> read, bool isJson, params string[] mediaTypes)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new ScalarResponseReader<T>(statuses, read, isJson, mediaTypes is { Length: > 0 } ? mediaTypes : ["text/plain"]);
    }

    /// <summary>A body of bytes that is streamed as it arrives.</summary>
    /// <param name="statuses">The statuses with this response.</param>
    /// <param name="mediaTypes">The media types to request.</param>
    /// <returns>The description.</returns>
    public static ResponseReader<ResponseStream> Stream(StatusRange statuses, params string[] mediaTypes)
        => new StreamResponseReader(statuses, mediaTypes is { Length: > 0 } ? mediaTypes : [MediaTypes.Bytes]);
}

using System.Buffers;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Http;

/// <summary>The body of a request.</summary>
public abstract class RequestBody
{
    private protected RequestBody(string mediaType) => MediaType = mediaType;

    /// <summary>The media type.</summary>
    public string MediaType { get; }

    /// <summary>A JSON body of a generated type. Checked against its limits before it is sent.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The body.</returns>
    public static RequestBody Json<T>(T value, string mediaType = "application/json")
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return new JsonRequestBody<T>(value, static (writer, value) => value.WriteJson(writer), mediaType);
    }

    /// <summary>A JSON body of any type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The body.</returns>
    public static RequestBody Json<T>(T value, JsonWrite<T> write, string mediaType = "application/json")
    {
        ArgumentNullException.ThrowIfNull(write);
        return new JsonRequestBody<T>(value, write, mediaType);
    }

    /// <summary>A body of text in UTF-8.</summary>
    /// <param name="value">The text.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The body.</returns>
    public static RequestBody Text(string value, string mediaType = "text/plain; charset=utf-8")
    {
        ArgumentNullException.ThrowIfNull(value);
        return new BytesRequestBody(System.Text.Encoding.UTF8.GetBytes(value), mediaType);
    }

    /// <summary>A body of bytes.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The body.</returns>
    public static RequestBody Bytes(ReadOnlyMemory<byte> value, string mediaType = "application/octet-stream") => new BytesRequestBody(value, mediaType);

    internal abstract void Validate(ref Validation validation);

    internal abstract void Write(IBufferWriter<byte> target);
}

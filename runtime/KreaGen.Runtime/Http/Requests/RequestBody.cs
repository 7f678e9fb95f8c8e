using System.Buffers;
using System.ComponentModel;
using KreaGen.Http;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Generated;

/// <summary>The body of a request.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
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

    /// <summary>A body of text that is one value, such as a number, a date or a value of an enum.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it as JSON, from which the text is taken.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The body.</returns>
    public static RequestBody Scalar<T>(T value, JsonWrite<T> write, string mediaType = "text/plain; charset=utf-8")
    {
        ArgumentNullException.ThrowIfNull(write);
        return Text(ParameterValue.Text(ParameterValue.Of(value, write)), mediaType);
    }

    /// <summary>A body of bytes.</summary>
    /// <param name="value">The bytes.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The body.</returns>
    public static RequestBody Bytes(ReadOnlyMemory<byte> value, string mediaType = "application/octet-stream") => new BytesRequestBody(value, mediaType);

    /// <summary>A body of bytes that is streamed, never held whole.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type that the document names; the content's own comes first.</param>
    /// <returns>The body.</returns>
    public static RequestBody Stream(FileContent content, string mediaType = MediaTypes.Bytes)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new BinaryRequestBody(content, mediaType);
    }

    /// <summary>A body of <c>application/x-www-form-urlencoded</c>, from a generated type. Checked against its limits before it is sent.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="fields">The fields that are not written as OpenAPI says by default.</param>
    /// <returns>The body.</returns>
    public static RequestBody Form<T>(T value, params FormField[] fields)
        where T : IJsonModel<T> => Form(value, static (writer, value) => value.WriteJson(writer), fields);

    /// <summary>A body of <c>application/x-www-form-urlencoded</c>, from an object of any type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it as JSON, from which names and values are taken.</param>
    /// <param name="fields">The fields that are not written as OpenAPI says by default.</param>
    /// <returns>The body.</returns>
    public static RequestBody Form<T>(T value, JsonWrite<T> write, params FormField[] fields)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(fields);
        return new FormRequestBody<T>(value, write, fields);
    }

    /// <summary>A body of <c>multipart/form-data</c> with files, which are streamed. Checked against its limits before it is sent.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The body.</returns>
    public static RequestBody Multipart(IMultipartModel value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new MultipartRequestBody(value, value.WriteParts);
    }

    /// <summary>A body of <c>multipart/form-data</c> without files, from a generated type. Checked against its limits before it is sent.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="fields">The fields that are not written as OpenAPI says by default.</param>
    /// <returns>The body.</returns>
    public static RequestBody Multipart<T>(T value, params FormField[] fields)
        where T : IJsonModel<T> => Multipart(value, static (writer, value) => value.WriteJson(writer), fields);

    /// <summary>A body of <c>multipart/form-data</c> without files, from an object of any type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it as JSON, from which names and values are taken.</param>
    /// <param name="fields">The fields that are not written as OpenAPI says by default.</param>
    /// <returns>The body.</returns>
    public static RequestBody Multipart<T>(T value, JsonWrite<T> write, params FormField[] fields)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(fields);
        return new MultipartRequestBody(value, parts => parts.Add(FormPairs.Of(ParameterValue.Of(value, write), fields)));
    }

    internal abstract void Validate(ref Validation validation);

    internal abstract void Write(IBufferWriter<byte> target);

    /// <summary>The bytes of one call.</summary>
    internal virtual RequestContent Open() => new SerializedBody(this);

    private protected static void Check<T>(T value, ref Validation validation)
    {
        if (value is IValidatable validatable)
        {
            validatable.Validate(ref validation);
        }
        else if (value is IReadOnlyList<IValidatable> items)
        {
            validation.NestedItems("Body", items);
        }
    }
}

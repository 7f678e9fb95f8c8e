using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>Reads and writes generated types as JSON text, without reflection.</summary>
public static class ApiJson
{
    // Requests are sent as application/json, never pasted into HTML: text in any script stays readable and short.
    // What is written comes from generated code, which opens and closes as it must.
    internal static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly JsonWriterOptions Indented = WriterOptions with { Indented = true };

    /// <summary>Writes a value as UTF-8 JSON.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="value">The value to write.</param>
    /// <returns>The UTF-8 bytes, without a byte order mark.</returns>
    public static byte[] Serialize<T>(T value)
        where T : IJsonModel<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        Serialize(buffer, value);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a value as UTF-8 JSON. Allocates nothing beside what the buffer does.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="target">The buffer to write to.</param>
    /// <param name="value">The value to write.</param>
    public static void Serialize<T>(IBufferWriter<byte> target, T value)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        Serialize(target, value, static (writer, value) => value.WriteJson(writer));
    }

    /// <summary>Writes a value of any kind as UTF-8 JSON. Allocates nothing beside what the buffer does.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="target">The buffer to write to.</param>
    /// <param name="value">The value to write.</param>
    /// <param name="write">Writes the value.</param>
    public static void Serialize<T>(IBufferWriter<byte> target, T value, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(write);
        JsonWriterCache.Write(target, value, write);
    }

    /// <summary>Writes a value as a JSON string.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="value">The value to write.</param>
    /// <param name="indented">Whether to break lines and indent; the default is one line.</param>
    /// <returns>The JSON text.</returns>
    public static string SerializeToString<T>(T value, bool indented = false)
        where T : IJsonModel<T> => Encoding.UTF8.GetString(Write(value, indented ? Indented : WriterOptions).WrittenSpan);

    /// <summary>Reads a value from UTF-8 JSON; a byte order mark is tolerated.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="utf8Json">The whole text: one value and nothing after it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The text is malformed or does not fit; says path, line and column.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json)
        where T : IJsonModel<T> => Deserialize(utf8Json, T.ReadJson);

    /// <summary>Reads a value from a JSON string.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="json">The whole text: one value and nothing after it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The text is malformed or does not fit; says path, line and column.</exception>
    public static T Deserialize<T>(string json)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        return Deserialize<T>(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a value of any kind from UTF-8 JSON; a byte order mark is tolerated.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="utf8Json">The whole text: one value and nothing after it.</param>
    /// <param name="read">Reads the value from its first token to its last.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The text is malformed or does not fit; says path, line and column.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        ReadOnlySpan<byte> json = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        var reader = new JsonReader(json);
        RepeatedUris uris = RepeatedUris.Open();
        try
        {
            reader.Read();
            T value = read(ref reader);
            reader.Read();
            return value;
        }
        catch (JsonException error)
        {
            throw JsonReadException.At(error, json, reader);
        }
        finally
        {
            uris.Close();
        }
    }

    /// <summary>Reads a value from a stream of UTF-8 JSON, such as the body of a webhook.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="maxBytes">The longest text that is read, in bytes.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The text is malformed, does not fit or is too long; says path, line and column.</exception>
    public static Task<T> DeserializeAsync<T>(Stream stream, int maxBytes, CancellationToken cancellationToken)
        where T : IJsonModel<T> => DeserializeAsync(stream, T.ReadJson, maxBytes, cancellationToken);

    /// <summary>Reads a value of any kind from a stream of UTF-8 JSON, such as the body of a webhook.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="read">Reads the value from its first token to its last.</param>
    /// <param name="maxBytes">The longest text that is read, in bytes.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The text is malformed, does not fit or is too long; says path, line and column.</exception>
    public static async Task<T> DeserializeAsync<T>(Stream stream, JsonRead<T> read, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBytes);
        var text = new ArrayBufferWriter<byte>();
        int count;
        while ((count = await stream.ReadAsync(text.GetMemory(4096), cancellationToken).ConfigureAwait(false)) > 0)
        {
            text.Advance(count);
            if (text.WrittenCount > maxBytes)
            {
                throw new JsonReadException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The text is longer than {maxBytes} bytes."));
            }
        }

        return Deserialize(text.WrittenSpan, read);
    }

    private static ArrayBufferWriter<byte> Write<T>(T value, JsonWriterOptions options)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, options);
        value.WriteJson(new(writer));
        writer.Flush();
        return buffer;
    }
}

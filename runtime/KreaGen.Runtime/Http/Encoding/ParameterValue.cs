using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Http;

/// <summary>Values of parameters as the texts that they are made of.</summary>
internal static class ParameterValue
{
    // Pure ASCII: whatever a header cannot carry is escaped.
    private static readonly JsonWriterOptions Ascii = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The value as JSON, the one form in which every generated type can be taken apart.</summary>
    public static JsonElement Of<T>(T value, JsonWrite<T> write)
    {
        var reader = new Utf8JsonReader(Write(value, write, ApiJson.WriterOptions).WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The value as JSON of a generated type.</summary>
    public static JsonElement Of<T>(T value)
        where T : IJsonModel<T> => Of(value, static (writer, value) => value.WriteJson(writer));

    /// <summary>The value as JSON text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="ascii">Whether everything beyond ASCII is escaped.</param>
    public static string Json<T>(T value, JsonWrite<T> write, bool ascii = false)
        => Encoding.UTF8.GetString(Write(value, write, ascii ? Ascii : ApiJson.WriterOptions).WrittenSpan);

    /// <summary>The texts of a list of scalars.</summary>
    public static IEnumerable<string?>? Texts<T>(IEnumerable<T>? values)
        where T : struct => values?.Select(static value => ParameterText.OfScalar(value));

    /// <summary>A scalar's text; JSON for what a parameter cannot hold otherwise.</summary>
    public static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static ArrayBufferWriter<byte> Write<T>(T value, JsonWrite<T> write, JsonWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, options);
        write(new(writer), value);
        writer.Flush();
        return buffer;
    }
}

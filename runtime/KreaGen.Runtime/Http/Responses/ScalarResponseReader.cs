using System.Buffers;
using System.Text;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Http;

/// <summary>A body of text that is one value, such as a number.</summary>
internal sealed class ScalarResponseReader<T>(StatusRange statuses, JsonRead<T> read, bool isJson, IReadOnlyList<string> mediaTypes)
    : ResponseReader<T>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes => mediaTypes;

    internal override T Read(BufferedResponse body)
    {
        body.ThrowUnless(mediaTypes);
        string text = body.Text().Trim();
        return ApiJson.Deserialize(isJson ? Encoding.UTF8.GetBytes(text) : Quote(text), read);
    }

    private static ReadOnlySpan<byte> Quote(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStringValue(text);
        writer.Flush();
        return buffer.WrittenSpan;
    }
}

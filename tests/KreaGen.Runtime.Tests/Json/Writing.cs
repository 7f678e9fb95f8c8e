using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>What the writer writes, and whether Utf8JsonWriter writes the same.</summary>
internal static class Writing
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What follows another writer calls that one alone.
    public static void AreTheSame(Action<JsonWriter> write)
    {
        var expected = new ArrayBufferWriter<byte>();
        using (var platform = new Utf8JsonWriter(expected, Options))
        {
            platform.WriteStartArray();
            write(new(platform));
            platform.WriteEndArray();
        }

        Assert.Equal(Encoding.UTF8.GetString(expected.WrittenSpan), Written(new ArrayBufferWriter<byte>(), write));
    }

    public static string Written(IBufferWriter<byte> buffer, Action<JsonWriter> write)
    {
        ApiJson.Serialize(buffer, write, static (writer, write) =>
        {
            writer.WriteStartArray();
            write(writer);
            writer.WriteEndArray();
        });
        return buffer is ArrayBufferWriter<byte> whole ? Encoding.UTF8.GetString(whole.WrittenSpan) : ((Pieces)buffer).ToString();
    }
}

using System.Buffers;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Batches;

/// <summary>The first line of a journal: its format, and the jobs that it belongs to.</summary>
/// <param name="Version">The version of the format.</param>
/// <param name="Kind">The kind of jobs.</param>
/// <param name="Service">Where they were submitted.</param>
internal sealed record JournalHeader(int Version, string Kind, string Service)
{
    public const int Current = 1;

    private const string Mark = "KreaGen.Batches";

    /// <summary>How every header of every version begins.</summary>
    public static ReadOnlySpan<byte> Beginning => """{"journal":"KreaGen.Batches","version":"""u8;

    public static JournalHeader? Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement line = document.RootElement;
            return line.ValueKind == JsonValueKind.Object
                && line.TryGetProperty("journal", out JsonElement mark) && mark.ValueKind == JsonValueKind.String && mark.ValueEquals(Mark)
                && line.TryGetProperty("version", out JsonElement version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number)
                    ? new(number, Text(line, "kind"), Text(line, "service"))
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public byte[] ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var writer = new Utf8JsonWriter(buffer, ApiJson.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("journal", Mark);
            writer.WriteNumber("version", Version);
            writer.WriteString("kind", Kind);
            writer.WriteString("service", Service);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static string Text(JsonElement line, string name)
        => line.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}

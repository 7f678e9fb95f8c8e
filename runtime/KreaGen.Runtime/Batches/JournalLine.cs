using System.Buffers;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Batches;

/// <summary>One line of a journal. Members that do not apply are left out.</summary>
/// <param name="Event">What happened: one of <see cref="JournalEvent"/>.</param>
/// <param name="Item">The request.</param>
internal sealed record JournalLine(string Event, string Item)
{
    public DateTimeOffset At { get; init; }

    public string? Job { get; init; }

    /// <summary>The JSON of the request.</summary>
    public string? Request { get; init; }

    public int? Result { get; init; }

    public string? File { get; init; }

    public string? Hash { get; init; }

    public string? Code { get; init; }

    public string? Message { get; init; }

    /// <summary>The line that a text holds; <see langword="null"/> when it is none.</summary>
    public static JournalLine? Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement line = document.RootElement;
            if (line.ValueKind != JsonValueKind.Object || Text(line, "event") is not { } word || !JournalEvent.IsKnown(word)
                || Text(line, "item") is not { } item)
            {
                return null;
            }

            return new(word, item)
            {
                At = line.TryGetProperty("at", out JsonElement at) && at.TryGetDateTimeOffset(out DateTimeOffset time) ? time : default,
                Job = Text(line, "job"),
                Request = line.TryGetProperty("request", out JsonElement request) ? request.GetRawText() : null,
                Result = line.TryGetProperty("result", out JsonElement result) && result.TryGetInt32(out int number) ? number : null,
                File = Text(line, "file"),
                Hash = Text(line, "sha256"),
                Code = Text(line, "code"),
                Message = Text(line, "message"),
            };
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A number where a text belongs, or text that is no Unicode.
            return null;
        }
    }

    /// <summary>The bytes of the line, its end included.</summary>
    public byte[] ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, ApiJson.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("at", At);
            writer.WriteString("event", Event);
            writer.WriteString("item", Item);
            Write(writer, "job", Job);
            if (Request is not null)
            {
                writer.WritePropertyName("request");
                writer.WriteRawValue(Request);
            }

            if (Result is { } result)
            {
                writer.WriteNumber("result", result);
            }

            Write(writer, "file", File);
            Write(writer, "sha256", Hash);
            Write(writer, "code", Code);
            Write(writer, "message", Message);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static string? Text(JsonElement line, string name)
        => line.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}

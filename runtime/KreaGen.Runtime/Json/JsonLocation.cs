using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>A place in a JSON text. Found by a second scan, so that reading well-formed JSON pays nothing for it.</summary>
internal readonly struct JsonLocation
{
    // The path is shown in messages, and names come from outside.
    private const int MaxNameLength = 80;

    private JsonLocation(string path, long line, long column, long bytePositionInLine)
    {
        Path = path;
        Line = line;
        Column = column;
        BytePositionInLine = bytePositionInLine;
    }

    public string Path { get; }

    public long Line { get; }

    public long Column { get; }

    public long BytePositionInLine { get; }

    public static JsonLocation Find(ReadOnlySpan<byte> json, long offset, string? missingMember = null)
    {
        int at = (int)Math.Clamp(offset, 0, json.Length);
        string path = FindPath(json, at);
        if (missingMember is not null)
        {
            var text = new StringBuilder(path);
            AppendName(text, missingMember);
            path = text.ToString();
        }

        ReadOnlySpan<byte> before = json[..at];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        long line = before.Count((byte)'\n') + 1;
        long column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1;
        return new(path, line, column, at - lineStart);
    }

    private static string FindPath(ReadOnlySpan<byte> json, int offset)
    {
        var frames = new List<Frame>();
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                Follow(frames, ref reader);
                if (reader.TokenStartIndex >= offset)
                {
                    break;
                }
            }
        }
        catch (JsonException)
        {
            // The text ends being JSON here; what was seen so far is the path.
        }

        var path = new StringBuilder("$");
        foreach (Frame frame in frames)
        {
            if (frame.Name is not null)
            {
                AppendName(path, frame.Name);
            }
            else if (frame.Index >= 0)
            {
                path.Append('[').Append(frame.Index).Append(']');
            }
        }

        return path.ToString();
    }

    private static void Follow(List<Frame> frames, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                frames[^1] = new(frames[^1].IsArray, -1, NameOf(ref reader));
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                CountItem(frames);
                frames.Add(new(reader.TokenType == JsonTokenType.StartArray, -1, null));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                frames.RemoveAt(frames.Count - 1);
                break;
            default:
                CountItem(frames);
                break;
        }
    }

    private static void CountItem(List<Frame> frames)
    {
        if (frames.Count > 0 && frames[^1].IsArray)
        {
            frames[^1] = frames[^1] with { Index = frames[^1].Index + 1 };
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> name = reader.ValueSpan;
        return Encoding.UTF8.GetString(name.Length > MaxNameLength ? name[..MaxNameLength] : name);
    }

    private static void AppendName(StringBuilder path, string name)
    {
        bool plain = name.Length > 0;
        foreach (char c in name)
        {
            plain &= char.IsAsciiLetterOrDigit(c) || c is '_' or '-';
        }

        _ = plain ? path.Append('.').Append(name) : path.Append("['").Append(name.Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
    }

    private readonly record struct Frame(bool IsArray, int Index, string? Name);
}

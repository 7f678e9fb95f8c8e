using System.Buffers;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Http;

/// <summary>The parts of a list or object that is a parameter, as the texts that its JSON has.</summary>
internal static class ParameterValue
{
    /// <summary>The value as JSON, the one form in which every generated type can be taken apart.</summary>
    public static JsonElement Of<T>(T value, JsonWrite<T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer, value);
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>A scalar's text; JSON for what a parameter cannot hold otherwise.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    /// <summary>The names and texts of an object's members, the empty name before each item of a list and before a scalar.</summary>
    public static List<(string Name, string Text)> Parts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => [.. value.EnumerateObject().Where(static member => member.Value.ValueKind != JsonValueKind.Null).Select(static member => (member.Name, Text(member.Value)))],
        JsonValueKind.Array => [.. value.EnumerateArray().Select(static item => ("", Text(item)))],
        _ => [("", Text(value))],
    };
}

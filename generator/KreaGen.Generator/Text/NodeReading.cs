using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KreaGen.Generator.Text;

/// <summary>Reads a keyword's value as what the specification says it is; anything else reads as absent.</summary>
internal static class NodeReading
{
    public static string? Text(this JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static bool IsTrue(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static bool IsFalse(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.False;

    public static bool IsBoolean(this JsonNode? node) => node.IsTrue() || node.IsFalse();

    /// <summary>The number's digits as the document writes them.</summary>
    public static string? Number(this JsonNode? node)
        => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value.ToJsonString() : null;

    /// <summary>A count such as <c>maxLength</c>; counts past <see cref="int.MaxValue"/> limit nothing in .NET and read as absent.</summary>
    public static int? Count(this JsonNode? node)
        => Number(node) is { } digits
            && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal count)
            && count is >= 0 and <= int.MaxValue
            && decimal.Truncate(count) == count
            ? (int)count
            : null;

    /// <summary>The texts of an array, leaving out items that are no text.</summary>
    public static IEnumerable<string> Texts(this JsonNode? node)
        => node is JsonArray array ? array.Select(static item => item.Text()).OfType<string>() : [];

    /// <summary>The member of an object; null when there is none, or the JSON null, or no object.</summary>
    public static JsonNode? Member(this JsonNode? node, string name)
        => node is JsonObject members && members.TryGetPropertyValue(name, out JsonNode? value) ? value : null;
}

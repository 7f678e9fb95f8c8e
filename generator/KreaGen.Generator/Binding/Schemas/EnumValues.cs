using System.Text.Json;
using System.Text.Json.Nodes;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads the texts that a schema lists as its values.</summary>
internal static class EnumValues
{
    /// <summary>The texts of <c>enum</c> or <c>const</c>, each once; null when another value than a text or null is among them.</summary>
    public static IReadOnlyList<string>? Of(SchemaView view)
    {
        IEnumerable<JsonNode?> values = view.Find("enum") as JsonArray
            ?? (view.Has("const") ? [view.Find("const")] : (IEnumerable<JsonNode?>)[]);
        List<JsonNode> known = values.OfType<JsonNode>().ToList();
        return known.TrueForAll(static value => value.GetValueKind() == JsonValueKind.String)
            ? known.Select(static value => value.Text()!).Distinct(StringComparer.Ordinal).ToList()
            : null;
    }
}

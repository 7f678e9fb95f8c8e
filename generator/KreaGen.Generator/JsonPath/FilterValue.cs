using System.Text.Json.Nodes;

namespace KreaGen.Generator.JsonPath;

/// <summary>A value in a filter, or Nothing. The JSON null is a value whose node is null.</summary>
internal readonly record struct FilterValue(bool IsNothing, JsonNode? Node)
{
    public static FilterValue Nothing => new(true, null);

    public static FilterValue Of(JsonNode? node) => new(false, node);
}

using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.JsonPath;

/// <summary>A node that a query selected. The value of a selected JSON null is null.</summary>
internal readonly record struct PathNode(JsonNode? Value, NodeLocation? Location)
{
    /// <summary>The node's address: its normalized path, written as a JSON pointer.</summary>
    public JsonPointer Pointer => NodeLocation.PointerTo(Location);
}

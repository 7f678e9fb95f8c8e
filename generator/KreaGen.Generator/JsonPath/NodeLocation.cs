using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.JsonPath;

/// <summary>
/// The way from the root to a node, as a chain from the node upwards, so that visiting a node allocates
/// no text.
/// </summary>
internal sealed class NodeLocation
{
    public NodeLocation(NodeLocation? parent, JsonObject container, string name)
    {
        Parent = parent;
        Container = container;
        Name = name;
    }

    public NodeLocation(NodeLocation? parent, JsonArray container, int index)
    {
        Parent = parent;
        Container = container;
        Index = index;
    }

    /// <summary>The container's own location; null when it is the root.</summary>
    public NodeLocation? Parent { get; }

    public JsonNode Container { get; }

    /// <summary>The member's name; null for an item.</summary>
    public string? Name { get; }

    public int Index { get; }

    public static JsonPointer PointerTo(NodeLocation? location)
    {
        Stack<NodeLocation> path = new();
        for (NodeLocation? step = location; step is not null; step = step.Parent)
        {
            path.Push(step);
        }

        JsonPointer pointer = JsonPointer.Root;
        foreach (NodeLocation step in path)
        {
            pointer = step.Name is null ? pointer.Child(step.Index) : pointer.Child(step.Name);
        }

        return pointer;
    }
}

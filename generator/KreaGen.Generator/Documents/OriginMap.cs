using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>
/// Remembers where nodes come from, for all trees of one client. Only nodes that an overlay brought or
/// shifted, or that merging moved, have an entry; every other node's origin follows from its nearest
/// ancestor that has one. So a tree that nobody touched costs one entry.
/// </summary>
internal sealed class OriginMap
{
    private readonly Dictionary<JsonNode, Origin> _origins = [];
    private readonly Dictionary<JsonNode, Placement> _placements = [];

    public void Add(SpecDocument document)
    {
        _origins[document.Root] = new Origin(document.Marks, JsonPointer.Root);
        _placements[document.Root] = new Placement(document, JsonPointer.Root);
    }

    public void SetOrigin(JsonNode node, Origin origin) => _origins[node] = origin;

    public void SetPlacement(JsonNode node, Placement placement) => _placements[node] = placement;

    public bool Has(JsonNode node) => _origins.ContainsKey(node);

    /// <summary>A copy of a tree whose nodes come from where the originals come from.</summary>
    public JsonNode? Clone(JsonNode? tree)
    {
        JsonNode? copy = tree?.DeepClone();
        if (tree is not null && copy is not null)
        {
            InheritAll(copy, tree);
        }

        return copy;
    }

    /// <summary>Gives a node that takes another's place in the tree that node's own entries.</summary>
    public void Inherit(JsonNode replacement, JsonNode replaced)
    {
        if (_origins.TryGetValue(replaced, out Origin origin))
        {
            _origins[replacement] = origin;
        }

        if (_placements.TryGetValue(replaced, out Placement placement))
        {
            _placements[replacement] = placement;
        }
    }

    public Origin? OriginOf(JsonNode root, JsonPointer pointer)
    {
        // One document that nothing touched: every node is where it was.
        if (_origins.Count == 1 && _origins.TryGetValue(root, out Origin only))
        {
            return new Origin(only.Marks, Append(only.Pointer, pointer, 0));
        }

        int start = 0;
        Origin? nearest = null;
        foreach (PointerStep step in PointerWalk.Steps(root, pointer))
        {
            if (_origins.TryGetValue(step.Node, out Origin origin))
            {
                nearest = origin;
                start = step.End;
            }
        }

        return nearest is { } found ? new Origin(found.Marks, Append(found.Pointer, pointer, start)) : null;
    }

    public Placement? PlacementOf(JsonNode root, JsonPointer pointer)
    {
        if (_placements.Count == 1 && _placements.TryGetValue(root, out Placement only))
        {
            return new Placement(only.Document, Append(only.Pointer, pointer, 0));
        }

        int start = 0;
        Placement? nearest = null;
        foreach (PointerStep step in PointerWalk.Steps(root, pointer))
        {
            if (_placements.TryGetValue(step.Node, out Placement placement))
            {
                nearest = placement;
                start = step.End;
            }
        }

        return nearest is { } found ? new Placement(found.Document, Append(found.Pointer, pointer, start)) : null;
    }

    private void InheritAll(JsonNode copy, JsonNode original)
    {
        Inherit(copy, original);
        if (copy is JsonObject members && original is JsonObject originalMembers)
        {
            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                if (member.Value is { } value && originalMembers[member.Key] is { } originalValue)
                {
                    InheritAll(value, originalValue);
                }
            }
        }
        else if (copy is JsonArray items && original is JsonArray originalItems)
        {
            for (int index = 0; index < items.Count; index++)
            {
                if (items[index] is { } item && originalItems[index] is { } originalItem)
                {
                    InheritAll(item, originalItem);
                }
            }
        }
    }

    private static JsonPointer Append(JsonPointer head, JsonPointer pointer, int start)
        => start >= pointer.Value.Length ? head : new JsonPointer(head.Value + pointer.Value.Substring(start));
}

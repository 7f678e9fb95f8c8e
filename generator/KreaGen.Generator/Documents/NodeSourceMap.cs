using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>
/// Remembers where nodes come from, for all trees of one client. Only nodes that an overlay brought or
/// shifted, or that merging moved, have an entry; every other node's origin follows from its nearest
/// ancestor that has one. So a tree that nobody touched costs one entry.
/// </summary>
internal sealed class NodeSourceMap
{
    private readonly Dictionary<JsonNode, NodeSource> _origins = [];
    private readonly Dictionary<JsonNode, DocumentPointer> _placements = [];

    /// <summary>Whether any of the documents is there in another language.</summary>
    public bool HasVariants => _placements.Values.Any(static placement => placement.Document.Variants.Count > 0);

    public void Add(SpecDocument document)
    {
        _origins[document.Root] = new NodeSource(document.Locations, JsonPointer.Root);
        _placements[document.Root] = new DocumentPointer(document, JsonPointer.Root);
    }

    public void SetSource(JsonNode node, NodeSource origin) => _origins[node] = origin;

    public void SetPointer(JsonNode node, DocumentPointer placement) => _placements[node] = placement;

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
        if (_origins.TryGetValue(replaced, out NodeSource origin))
        {
            _origins[replacement] = origin;
        }

        if (_placements.TryGetValue(replaced, out DocumentPointer placement))
        {
            _placements[replacement] = placement;
        }
    }

    public NodeSource? SourceOf(JsonNode root, JsonPointer pointer)
        => Nearest(_origins, root, pointer, out int start) is { } origin ? origin with { Pointer = Append(origin.Pointer, pointer, start) } : null;

    /// <summary>Whether two nodes were written at one place: then they mean the same, whatever their references look like by now.</summary>
    public bool AreSame(JsonNode root, JsonPointer pointer, JsonNode otherRoot, JsonPointer other)
        => SourceOf(root, pointer) is { } left && SourceOf(otherRoot, other) is { } right
            && ReferenceEquals(left.Locations, right.Locations) && left.Pointer == right.Pointer;

    /// <summary>The version by which a node is read: that of its own file where it is a document, otherwise of the document that it belongs to.</summary>
    public SpecVersion? VersionOf(JsonNode root, JsonPointer pointer)
        => Nearest(_origins, root, pointer, out _)?.Version ?? Nearest(_placements, root, pointer, out _)?.Document.Version;

    public DocumentPointer? PointerOf(JsonNode root, JsonPointer pointer)
        => Nearest(_placements, root, pointer, out int start) is { } placement ? placement with { Pointer = Append(placement.Pointer, pointer, start) } : null;

    /// <summary>The entry of the last node along the pointer that has one, and where the rest of the pointer begins.</summary>
    private static T? Nearest<T>(Dictionary<JsonNode, T> entries, JsonNode root, JsonPointer pointer, out int start)
        where T : struct
    {
        start = 0;

        // One document that nothing touched: every node is where it was.
        if (entries.Count == 1 && entries.TryGetValue(root, out T only))
        {
            return only;
        }

        T? nearest = null;
        foreach (PointerStep step in PointerWalk.Steps(root, pointer))
        {
            if (entries.TryGetValue(step.Node, out T entry))
            {
                nearest = entry;
                start = step.End;
            }
        }

        return nearest;
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

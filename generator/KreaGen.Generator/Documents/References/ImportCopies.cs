using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Overlays;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>Copies what documents take from files, and knows of each copy where it is from.</summary>
internal sealed class ImportCopies(NodeSourceMap origins)
{
    // Parts of one file may lie within each other, and each is taken in whole.
    public const int MaxNodes = 1_000_000;

    private readonly Dictionary<JsonNode, ImportSource> _sources = [];

    // A part may be referred to a hundred thousand times: it is measured once.
    private readonly Dictionary<JsonNode, TreeSize> _sizes = [];
    private int _nodes;

    /// <summary>Where a node was taken from; null for one that stands where it was, in its own tree or in the copy above.</summary>
    public ImportSource? SourceOf(JsonNode node) => _sources.Count > 0 && _sources.TryGetValue(node, out ImportSource? source) ? source : null;

    public TreeSize SizeOf(ReferenceTarget target)
    {
        if (!_sizes.TryGetValue(target.Node, out TreeSize size))
        {
            size = TreeSize.Of(target.Node);
            _sizes.Add(target.Node, size);
        }

        return size;
    }

    /// <summary>Whether there is room for a part.</summary>
    public bool Charge(TreeSize size)
    {
        _nodes = Math.Min(MaxNodes, _nodes) + size.Nodes;
        return _nodes <= MaxNodes;
    }

    public JsonNode Copy(ReferenceTarget target, ImportSource? around)
    {
        JsonNode copy = target.Node.DeepClone();
        if (target.File.IsDocument)
        {
            Inherit(copy, target.Node);
        }

        Put(copy, new(target.File, target.Pointer, around), origins.SourceOf(target.File.Root!, target.Pointer)
            ?? new NodeSource(target.File.Locations, target.Pointer) { Version = target.File.Version });
        return copy;
    }

    /// <summary>Notes that a node comes from another place than the node above it.</summary>
    public void Put(JsonNode node, ImportSource source)
        => Put(node, source, new NodeSource(source.File.Locations, source.Pointer) { Version = source.File.Version });

    private void Put(JsonNode node, ImportSource source, NodeSource origin)
    {
        _sources[node] = source;
        origins.SetSource(node, origin);
    }

    /// <summary>A document may have taken in parts before another one takes in a part of it.</summary>
    private void Inherit(JsonNode copy, JsonNode original)
    {
        if (_sources.TryGetValue(original, out ImportSource? source))
        {
            _sources[copy] = source;
        }

        origins.Inherit(copy, original);
        if (copy is JsonObject members)
        {
            foreach (KeyValuePair<string, JsonNode?> member in members.Where(static member => member.Value is not null))
            {
                Inherit(member.Value!, original[member.Key]!);
            }
        }
        else if (copy is JsonArray items)
        {
            for (int index = 0; index < items.Count; index++)
            {
                if (items[index] is { } item)
                {
                    Inherit(item, original[index]!);
                }
            }
        }
    }
}

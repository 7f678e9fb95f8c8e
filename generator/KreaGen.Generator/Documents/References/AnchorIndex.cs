using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>The names that a document gives its schemas: anchors and ids.</summary>
internal sealed class AnchorIndex
{
    private readonly JsonObject _root;
    private readonly Dictionary<(string Resource, string Name), JsonPointer> _anchors = [];
    private readonly Dictionary<string, JsonPointer> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonPointer> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    private AnchorIndex(JsonObject root) => _root = root;

    public bool IsEmpty => _anchors.Count == 0 && _resources.Count == 0;

    public static AnchorIndex Of(JsonObject root, IEnumerable<SchemaNode> nodes)
    {
        var index = new AnchorIndex(root);
        foreach (SchemaNode node in nodes)
        {
            foreach (string keyword in (string[])["$anchor", "$dynamicAnchor"])
            {
                if (Text(node.Node, keyword) is { } name)
                {
                    index.AddAnchor(node, name);
                }
            }

            if (Text(node.Node, "$id") is { } id && id[0] != '#' && !index._resources.ContainsKey(id))
            {
                index._resources.Add(id, node.Address);
                index._ids[node.Address.Value] = id;
            }
        }

        return index;
    }

    public bool Has(JsonPointer pointer) => PointerWalk.TryFind(_root, pointer, out _);

    /// <summary>The schema with an anchor: within a resource, otherwise the first of the document.</summary>
    public JsonPointer? FindAnchor(string name, JsonPointer resource)
        => _anchors.TryGetValue((resource.Value, name), out JsonPointer own) || _byName.TryGetValue(name, out own) ? own : null;

    /// <summary>The schema with an id, as it is written or relative to the id of the schema around the reference.</summary>
    public JsonPointer? FindResource(string address, JsonPointer from)
    {
        if (_resources.TryGetValue(address, out JsonPointer exact))
        {
            return exact;
        }

        return _ids.TryGetValue(from.Value, out string? id)
            && Uri.TryCreate(id, UriKind.Absolute, out Uri? around)
            && Uri.TryCreate(around, address, out Uri? absolute)
            && _resources.TryGetValue(absolute.OriginalString, out JsonPointer relative)
                ? relative
                : null;
    }

    private void AddAnchor(SchemaNode node, string name)
    {
        (string, string) key = (node.Resource.Value, name);
        if (!_anchors.ContainsKey(key))
        {
            _anchors.Add(key, node.Address);
        }

        if (!_byName.ContainsKey(name))
        {
            _byName.Add(name, node.Address);
        }
    }

    private static string? Text(JsonObject node, string name)
        => node.Member(name).Text() is { Length: > 0 } text ? text : null;
}

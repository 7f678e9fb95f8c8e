using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>
/// Turns the references that JSON Schema 2020-12 brought to OpenAPI 3.1 into plain ones: to anchors, to schemas by their
/// <c>$id</c>, relative to a schema with an <c>$id</c>, and dynamic ones, which lead to the same place as long as nobody
/// extends a schema from outside. After that the document has pointers only.
/// </summary>
internal sealed class AnchorRewrite
{
    private readonly AnchorIndex _index;

    private AnchorRewrite(AnchorIndex index) => _index = index;

    /// <summary>Changes the references of a tree; one without anchors and ids stays as it is.</summary>
    public static void Run(JsonObject root)
    {
        if (!HasNames(root))
        {
            return;
        }

        List<SchemaNode> nodes = SchemaNode.All(root);
        AnchorIndex index = AnchorIndex.Of(root, nodes);
        if (!index.IsEmpty)
        {
            var rewrite = new AnchorRewrite(index);
            foreach (SchemaNode node in nodes)
            {
                rewrite.Visit(node);
            }
        }
    }

    /// <summary>Most documents have no names of this kind, and pay for no addresses.</summary>
    private static bool HasNames(JsonObject root)
        => TreeNodes.Objects(root).Any(static node => node.ContainsKey("$anchor") || node.ContainsKey("$dynamicAnchor") || node.ContainsKey("$id"));

    private void Visit(SchemaNode at)
    {
        if (at.Node.Member("$ref").Text() is { } reference)
        {
            if (Target(reference, at.Resource) is { } target)
            {
                at.Node["$ref"] = LocalReference.Write(target);
            }
        }
        else if (Dynamic(at) is { } place)
        {
            at.Node.Remove("$dynamicRef");
            at.Node.Remove("$recursiveRef");
            at.Node["$ref"] = LocalReference.Write(place);
        }
    }

    private JsonPointer? Dynamic(SchemaNode at)
    {
        if (at.Node.Member("$dynamicRef").Text() is { } reference)
        {
            return Target(reference, at.Resource) ?? (LocalReference.TryParse(reference, out JsonPointer pointer) && _index.Has(pointer) ? pointer : null);
        }

        return at.Node.Member("$recursiveRef").Text() == "#" && at.Resource.Value.Length > 0 ? at.Resource : null;
    }

    /// <summary>Where a reference leads; null when it is a plain one already, or leads nowhere.</summary>
    private JsonPointer? Target(string reference, JsonPointer resource)
    {
        int hash = reference.IndexOf('#');
        string address = hash < 0 ? reference : reference.Substring(0, hash);
        string fragment = hash < 0 ? "" : reference.Substring(hash);
        if (address.Length > 0)
        {
            if (_index.FindResource(address, resource) is not { } named)
            {
                return null;
            }

            resource = named;
        }
        else if (fragment.Length == 0)
        {
            return null;
        }

        if (fragment.Length > 1 && fragment[1] != '/')
        {
            return _index.FindAnchor(Uri.UnescapeDataString(fragment.Substring(1)), resource);
        }

        // Authors who give a schema an id mean the document with "#/components" all the same.
        JsonPointer pointer = fragment.Length > 1 && LocalReference.TryParse(fragment, out JsonPointer parsed) ? new(resource.Value + parsed.Value) : resource;
        return (address.Length > 0 || resource.Value.Length > 0) && _index.Has(pointer) ? pointer : null;
    }
}

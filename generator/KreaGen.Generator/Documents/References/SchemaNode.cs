using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>An object that may be a schema, and the nearest schema with an <c>$id</c> around it.</summary>
/// <param name="Node">The object.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Resource">The nearest schema with an id, be it itself; the root where there is none.</param>
internal readonly record struct SchemaNode(JsonObject Node, JsonPointer Address, JsonPointer Resource)
{
    /// <summary>Every object of a document that is no data.</summary>
    public static List<SchemaNode> All(JsonObject root)
    {
        var found = new List<SchemaNode>();
        var pending = new Stack<(JsonNode Node, JsonPointer Address, JsonPointer Resource, bool IsMap)>([(root, JsonPointer.Root, JsonPointer.Root, false)]);
        while (pending.Count > 0)
        {
            (JsonNode node, JsonPointer address, JsonPointer resource, bool isMap) = pending.Pop();
            if (node is JsonArray items)
            {
                for (int index = 0; index < items.Count; index++)
                {
                    if (items[index] is JsonObject or JsonArray)
                    {
                        pending.Push((items[index]!, address.Child(index), resource, false));
                    }
                }
            }
            else if (node is JsonObject members)
            {
                if (!isMap)
                {
                    resource = HasId(members) ? address : resource;
                    found.Add(new(members, address, resource));
                }

                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    if (member.Value is JsonObject or JsonArray && (isMap || !KeysAnywhere.HoldsData(member.Key)))
                    {
                        pending.Push((member.Value, address.Child(member.Key), resource, !isMap && KeysAnywhere.HoldsNamed(member.Key)));
                    }
                }
            }
        }

        return found;
    }

    private static bool HasId(JsonObject node)
        => node.Member("$id").Text() is { Length: > 0 } text && text[0] != '#';
}

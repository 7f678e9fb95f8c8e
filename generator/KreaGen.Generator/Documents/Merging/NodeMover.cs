using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Merging;

/// <summary>Takes nodes out of their documents without forgetting where they come from.</summary>
internal sealed class NodeMover(NodeSourceMap origins)
{
    /// <summary>Writes down a node's origin and its place in its document, while it is still there.</summary>
    public void Remember(SpecDocument document, JsonPointer pointer, JsonNode? node)
    {
        if (node is not null)
        {
            RememberCopy(document, pointer, node);
        }
    }

    /// <summary>Gives a copy the origin of what stands at an address of its document.</summary>
    public void RememberCopy(SpecDocument document, JsonPointer original, JsonNode copy)
    {
        if (origins.SourceOf(document.Root, original) is { } origin)
        {
            origins.SetSource(copy, origin);
        }

        origins.SetPointer(copy, new DocumentPointer(document, original));
    }

    public void RememberMembers(SpecDocument document, JsonPointer pointer, JsonObject members)
    {
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            Remember(document, pointer.Child(member.Key), member.Value);
        }
    }

    /// <summary>Takes all members out of an object.</summary>
    public static List<KeyValuePair<string, JsonNode?>> TakeAll(JsonObject members)
    {
        List<KeyValuePair<string, JsonNode?>> taken = [.. members];
        members.Clear();
        return taken;
    }

    public static List<JsonNode?> TakeAll(JsonArray items)
    {
        List<JsonNode?> taken = [.. items];
        items.Clear();
        return taken;
    }
}

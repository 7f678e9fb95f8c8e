using System.Text.Json.Nodes;

namespace KreaGen.Generator.Documents;

/// <summary>Goes through a tree of any depth without recursion.</summary>
internal static class TreeNodes
{
    /// <summary>Every object of the tree. One may be changed while it is at hand; what is added to it is gone through too.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? root)
    {
        var pending = new Stack<JsonNode?>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            JsonNode? node = pending.Pop();
            if (node is JsonObject members)
            {
                yield return members;
            }

            IEnumerable<JsonNode?> children = node switch
            {
                JsonObject owner => owner.Select(static member => member.Value),
                JsonArray items => items,
                _ => [],
            };
            foreach (JsonNode? child in children)
            {
                pending.Push(child);
            }
        }
    }
}

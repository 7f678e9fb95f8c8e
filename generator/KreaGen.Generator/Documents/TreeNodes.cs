using System.Text.Json.Nodes;

namespace KreaGen.Generator.Documents;

/// <summary>Goes through a tree of any depth without recursion.</summary>
internal static class TreeNodes
{
    /// <summary>Every object of the tree. One may be changed while it is at hand; what is added to it is gone through too.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? root)
    {
        var pending = new Stack<JsonNode?>([root]);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case JsonObject members:
                    yield return members;
                    foreach (KeyValuePair<string, JsonNode?> member in members)
                    {
                        pending.Push(member.Value);
                    }

                    break;
                case JsonArray items:
                    foreach (JsonNode? item in items)
                    {
                        pending.Push(item);
                    }

                    break;
            }
        }
    }
}

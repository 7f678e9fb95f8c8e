using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>Follows JSON pointers through a tree.</summary>
internal static class PointerWalk
{
    /// <summary>The nodes from the root along the pointer, as far as there are any.</summary>
    public static IEnumerable<PointerStep> Steps(JsonNode root, JsonPointer pointer)
    {
        JsonNode? node = root;
        int end = 0;
        yield return new PointerStep(root, 0);
        foreach (string token in pointer.Tokens)
        {
            node = Child(node, token);
            if (node is null)
            {
                yield break;
            }

            int next = pointer.Value.IndexOf('/', end + 1);
            end = next < 0 ? pointer.Value.Length : next;
            yield return new PointerStep(node, end);
        }
    }

    /// <summary>Whether the pointer leads anywhere; the value there may be the JSON null.</summary>
    public static bool TryFind(JsonNode root, JsonPointer pointer, out JsonNode? node)
    {
        node = root;
        foreach (string token in pointer.Tokens)
        {
            if (node is JsonObject members && members.TryGetPropertyValue(token, out JsonNode? member))
            {
                node = member;
            }
            else if (node is JsonArray items && TryIndex(token, items.Count, out int index))
            {
                node = items[index];
            }
            else
            {
                node = null;
                return false;
            }
        }

        return true;
    }

    /// <summary>The member or item of a node; null when there is none.</summary>
    public static JsonNode? Child(JsonNode? node, string token) => node switch
    {
        JsonObject members => members.TryGetPropertyValue(token, out JsonNode? member) ? member : null,
        JsonArray items => TryIndex(token, items.Count, out int index) ? items[index] : null,
        _ => null,
    };

    private static bool TryIndex(string token, int count, out int index)
        => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out index)
            && index < count
            && (token.Length == 1 || token[0] != '0');
}

using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Finds which properties a schema describes, in itself and in all that it is composed of.</summary>
internal sealed class PropertyNames(JsonObject root)
{
    private static readonly string[] s_lists = [Keywords.AllOf.Name, Keywords.AnyOf.Name, Keywords.OneOf.Name];
    private static readonly string[] s_parts = [Keywords.Not.Name, Keywords.If.Name, Keywords.Then.Name, Keywords.Else.Name];

    /// <summary>The names; <paramref name="isOpen"/> if some part leads nowhere, or takes members that it does not name.</summary>
    public ISet<string> Of(JsonNode? schema, out bool isOpen)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        HashSet<JsonNode> seen = [];
        Stack<JsonNode?> pending = new([schema]);
        isOpen = false;
        while (pending.Count > 0)
        {
            if (pending.Pop() is not JsonObject part || !seen.Add(part))
            {
                continue;
            }

            names.UnionWith((part.Member(Keywords.Properties.Name) as JsonObject ?? []).Select(static property => property.Key));
            isOpen |= part.ContainsKey(Keywords.PatternProperties.Name) || part.ContainsKey(Keywords.DynamicRef.Name)
                || part.Member(Keywords.AdditionalProperties.Name) is JsonObject;
            foreach (JsonNode? inner in s_lists.SelectMany(list => part.Member(list) as JsonArray ?? []).Concat(s_parts.Select(name => part.Member(name))))
            {
                pending.Push(inner);
            }

            if (part.Member(Keywords.Ref.Name).Text() is { } reference)
            {
                JsonNode? target = null;
                isOpen |= !LocalReference.TryParse(reference, out JsonPointer pointer) || !PointerWalk.TryFind(root, pointer, out target);
                pending.Push(target);
            }
        }

        return names;
    }

    /// <summary>The schema that the one at an address is a part of, by <c>allOf</c> and the like; itself if it is no part.</summary>
    public JsonNode? Whole(JsonPointer address)
    {
        List<string> tokens = [.. address.Tokens];
        while (tokens.Count > 1)
        {
            if (s_parts.Contains(tokens[tokens.Count - 1]) && !IsNamed(tokens, tokens.Count - 1))
            {
                tokens.RemoveAt(tokens.Count - 1);
            }
            else if (s_lists.Contains(tokens[tokens.Count - 2])
                && int.TryParse(tokens[tokens.Count - 1], NumberStyles.None, CultureInfo.InvariantCulture, out _)
                && !IsNamed(tokens, tokens.Count - 2))
            {
                tokens.RemoveRange(tokens.Count - 2, 2);
            }
            else
            {
                break;
            }
        }

        return tokens.Aggregate((JsonNode?)root, PointerWalk.Child);
    }

    /// <summary>Whether a step is the name that the author gave to a property or a component.</summary>
    private static bool IsNamed(List<string> tokens, int index) => index > 0 && KeysAnywhere.HoldsNamed(tokens[index - 1]);
}

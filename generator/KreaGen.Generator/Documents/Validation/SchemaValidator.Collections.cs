using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Validation;

internal sealed partial class SchemaValidator
{
    private Violation? CheckArray(JsonObject schema, JsonArray items, JsonPointer at, int depth)
    {
        if (schema.Member("minItems").Count() is { } least && items.Count < least)
        {
            return new(at, $"has {NumberRules.Digits(items.Count)} items, fewer than {NumberRules.Digits(least)}");
        }

        if (schema.Member("maxItems").Count() is { } most && items.Count > most)
        {
            return new(at, $"has {NumberRules.Digits(items.Count)} items, more than {NumberRules.Digits(most)}");
        }

        JsonArray first = schema.Member("prefixItems") as JsonArray ?? [];
        JsonNode? rest = schema.Member("items");
        for (int index = 0; index < items.Count; index++)
        {
            JsonNode? own = index < first.Count ? first[index] : rest;
            if (own is not null && Check(own, items[index], at.Child(index), depth + 1) is { } violation)
            {
                return violation;
            }
        }

        return null;
    }

    private Violation? CheckObject(JsonObject schema, JsonObject members, JsonPointer at, int depth)
    {
        JsonObject known = schema.Member("properties") as JsonObject ?? [];
        if (schema.Member("required").Texts().FirstOrDefault(name => !members.ContainsKey(name) && !IsOneWay(known, name)) is { } missing)
        {
            return new(at, $"lacks the required member '{missing}'");
        }

        bool hasPatterns = schema.ContainsKey("patternProperties");
        JsonNode? others = schema.Member("additionalProperties");
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            JsonNode? own = known.TryGetPropertyValue(member.Key, out JsonNode? declared) ? declared : hasPatterns ? null : others;
            if (own is not null && Check(own, member.Value, at.Child(member.Key), depth + 1) is { } violation)
            {
                return violation;
            }
        }

        return null;
    }

    /// <summary>A member that only travels one way may be missing the other way, and an example does not say its way.</summary>
    private bool IsOneWay(JsonObject properties, string name)
    {
        JsonNode? node = properties.Member(name);
        for (int steps = 0; steps < MaxDepth && node is JsonObject schema; steps++)
        {
            if (schema.Member("readOnly").IsTrue() || schema.Member("writeOnly").IsTrue())
            {
                return true;
            }

            node = Follow(schema.Member("$ref"));
        }

        return false;
    }
}

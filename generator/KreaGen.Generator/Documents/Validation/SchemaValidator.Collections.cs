using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Validation;

internal sealed partial class SchemaValidator
{
    private Violation? CheckArray(JsonObject schema, JsonArray items, JsonPointer at, int depth)
    {
        if (Size(schema, "minItems") is { } least && items.Count < least)
        {
            return new(at, $"has {Digits(items.Count)} items, fewer than {Digits(least)}");
        }

        if (Size(schema, "maxItems") is { } most && items.Count > most)
        {
            return new(at, $"has {Digits(items.Count)} items, more than {Digits(most)}");
        }

        JsonArray first = schema.TryGetPropertyValue("prefixItems", out JsonNode? prefix) && prefix is JsonArray tuple ? tuple : [];
        schema.TryGetPropertyValue("items", out JsonNode? rest);
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
        JsonObject known = schema.TryGetPropertyValue("properties", out JsonNode? named) && named is JsonObject properties ? properties : [];
        if (schema.TryGetPropertyValue("required", out JsonNode? list) && list is JsonArray required)
        {
            foreach (JsonNode? item in required)
            {
                if (JsonEquality.TryText(item, out string? name) && !members.ContainsKey(name) && !IsOneWay(known, name))
                {
                    return new(at, $"lacks the required member '{name}'");
                }
            }
        }

        bool hasPatterns = schema.ContainsKey("patternProperties");
        schema.TryGetPropertyValue("additionalProperties", out JsonNode? others);
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
        properties.TryGetPropertyValue(name, out JsonNode? node);
        for (int steps = 0; steps < MaxDepth && node is JsonObject schema; steps++)
        {
            if (IsTrue(schema, "readOnly") || IsTrue(schema, "writeOnly"))
            {
                return true;
            }

            node = schema.TryGetPropertyValue("$ref", out JsonNode? reference) ? Follow(reference) : null;
        }

        return false;
    }

    private static bool IsTrue(JsonObject schema, string keyword)
        => schema.TryGetPropertyValue(keyword, out JsonNode? node) && JsonEquality.TryBoolean(node, out bool yes) && yes;

    private static int? Size(JsonObject schema, string keyword)
        => schema.TryGetPropertyValue(keyword, out JsonNode? count) && JsonEquality.TryNumber(count, out double number) && number is >= 0 and <= int.MaxValue ? (int)number : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

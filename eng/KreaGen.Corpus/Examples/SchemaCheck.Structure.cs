using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Corpus.Examples;

internal sealed partial class SchemaCheck
{
    private static Verdict OfType(JsonNode? type, JsonNode? value) => type switch
    {
        null => Verdict.Satisfied,
        JsonArray many => Verdicts.Any(many.Select(one => OfType(one, value))),
        JsonValue one when one.TryGetValue(out string? name) => IsOf(name, value),
        _ => Verdict.Unsure,
    };

    private static Verdict IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String)
            or ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => Verdict.Satisfied,
        ("integer", JsonValueKind.Number) => Verdicts.Of(JsonNumber.Parse(value!.ToJsonString()).IsWhole),
        ("null" or "object" or "array" or "string" or "number" or "boolean" or "integer", _) => Verdict.Violated,
        _ => Verdict.Unsure,
    };

    private static Verdict OfValues(JsonObject schema, JsonNode? value)
    {
        if (schema["enum"] is JsonArray values && !values.Any(known => JsonValues.AreEqual(known, value)))
        {
            return Verdict.Violated;
        }

        return schema.TryGetPropertyValue("const", out JsonNode? only) ? Verdicts.Of(JsonValues.AreEqual(only, value)) : Verdict.Satisfied;
    }

    private IEnumerable<Verdict> OfMembers(JsonObject schema, JsonPointer at, JsonObject members, int depth)
    {
        yield return Counted(schema, "minProperties", "maxProperties", members.Count);
        if (schema["required"] is JsonArray required)
        {
            yield return Verdicts.Of(required.All(name => name is JsonValue text && text.TryGetValue(out string? key) && members.ContainsKey(key)));
        }

        if (schema["dependentRequired"] is JsonObject dependent)
        {
            yield return Verdicts.Of(dependent.All(entry => !members.ContainsKey(entry.Key)
                || (entry.Value is JsonArray needed && needed.All(name => members.ContainsKey(name!.GetValue<string>())))));
        }

        foreach ((string name, JsonNode? member) in members)
        {
            bool known = false;
            if (schema["properties"] is JsonObject properties && properties.ContainsKey(name))
            {
                known = true;
                yield return Check(at.Child("properties").Child(name), member, depth + 1);
            }

            if (schema["patternProperties"] is JsonObject patterns)
            {
                foreach (string pattern in patterns.Select(static entry => entry.Key))
                {
                    bool? matches = TextRules.Matches(pattern, name);
                    known |= matches != false;
                    yield return matches is null ? Verdict.Unsure : matches == true
                        ? Check(at.Child("patternProperties").Child(pattern), member, depth + 1) : Verdict.Satisfied;
                }
            }

            if (!known && schema.ContainsKey("additionalProperties"))
            {
                yield return Check(at.Child("additionalProperties"), member, depth + 1);
            }

            if (schema.ContainsKey("propertyNames"))
            {
                yield return Check(at.Child("propertyNames"), JsonValue.Create(name), depth + 1);
            }
        }
    }

    private IEnumerable<Verdict> OfItems(JsonObject schema, JsonPointer at, JsonArray items, int depth)
    {
        yield return Counted(schema, "minItems", "maxItems", items.Count);
        if (schema["uniqueItems"] is JsonValue unique && unique.GetValueKind() == JsonValueKind.True)
        {
            yield return items.Count > 1000
                ? Verdict.Unsure : Verdicts.Of(!items.Where((item, index) => items.Skip(index + 1).Any(other => JsonValues.AreEqual(item, other))).Any());
        }

        int first = 0;
        if (schema["prefixItems"] is JsonArray prefix)
        {
            first = prefix.Count;
            for (int index = 0; index < Math.Min(first, items.Count); index++)
            {
                yield return Check(at.Child("prefixItems").Child(index), items[index], depth + 1);
            }
        }

        if (schema["items"] is JsonArray)
        {
            yield return Verdict.Unsure;
        }
        else if (schema.ContainsKey("items"))
        {
            for (int index = first; index < items.Count; index++)
            {
                yield return Check(at.Child("items"), items[index], depth + 1);
            }
        }
    }

    private static Verdict Counted(JsonObject schema, string least, string most, int count)
        => Verdicts.All([Compared(schema[least], limit => count >= limit), Compared(schema[most], limit => count <= limit)]);

    internal static Verdict Compared(JsonNode? limit, Func<decimal, bool> holds) => limit switch
    {
        null => Verdict.Satisfied,
        JsonValue number when number.GetValueKind() == JsonValueKind.Number
            && decimal.TryParse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) => Verdicts.Of(holds(value)),
        _ => Verdict.Unsure,
    };
}

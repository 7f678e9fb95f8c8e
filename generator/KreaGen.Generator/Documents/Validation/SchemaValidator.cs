using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Validation;

/// <summary>
/// Judges values of a document by its own schemas: the keywords of OpenAPI 3.0 and of JSON Schema 2020-12 that decide by
/// themselves. What it cannot decide it lets pass. A worker for one tree; its effort for one value is bounded.
/// </summary>
internal sealed partial class SchemaValidator(JsonObject root)
{
    private const int MaxDepth = 64;
    private const int MaxSteps = 20_000;

    private readonly TextRules _texts = new();
    private int _steps;

    /// <summary>The first thing that is wrong with the value; null when nothing is, or nothing that can be told.</summary>
    public Violation? Validate(JsonNode? schema, JsonNode? value)
    {
        _steps = 0;
        return Check(schema, value, JsonPointer.Root, 0);
    }

    private Violation? Check(JsonNode? node, JsonNode? value, JsonPointer at, int depth)
    {
        if (node is JsonValue && JsonEquality.TryBoolean(node, out bool all))
        {
            return all ? null : new(at, "is not allowed at all");
        }

        if (node is not JsonObject schema || depth > MaxDepth || ++_steps > MaxSteps)
        {
            return null;
        }

        if (schema.TryGetPropertyValue("$ref", out JsonNode? reference))
        {
            return value is null && IsTrue(schema, "nullable") ? null : Check(Follow(reference), value, at, depth + 1);
        }

        if (value is null && IsTrue(schema, "nullable"))
        {
            return null;
        }

        return CheckType(schema, value, at)
            ?? CheckListed(schema, value, at)
            ?? value switch
            {
                JsonObject members => CheckObject(schema, members, at, depth),
                JsonArray items => CheckArray(schema, items, at, depth),
                not null when JsonEquality.TryText(value, out string? text) => _texts.Broken(schema, text) is { } reason ? new(at, reason) : null,
                not null => NumberRules.Broken(schema, value) is { } reason ? new(at, reason) : null,
                _ => null,
            }
            ?? CheckCombined(schema, value, at, depth);
    }

    private JsonNode? Follow(JsonNode? reference)
        => JsonEquality.TryText(reference, out string? text) && LocalReference.TryParse(text, out JsonPointer target) && PointerWalk.TryFind(root, target, out JsonNode? node)
            ? node
            : null;

    private static Violation? CheckType(JsonObject schema, JsonNode? value, JsonPointer at)
    {
        if (!schema.TryGetPropertyValue("type", out JsonNode? type) || type is null)
        {
            return null;
        }

        List<string> names = (type is JsonArray several ? several : [type.DeepClone()])
            .Select(static name => JsonEquality.TryText(name, out string? text) ? text : null)
            .OfType<string>()
            .ToList();
        return names.Count == 0 || names.Exists(name => JsonTypes.Fits(name, value)) ? null : new(at, $"is {NodeWords.KindOf(value)}, but the type is {string.Join(" or ", names)}");
    }

    private static Violation? CheckListed(JsonObject schema, JsonNode? value, JsonPointer at)
    {
        if (schema.TryGetPropertyValue("enum", out JsonNode? listed) && listed is JsonArray values && !values.Any(known => JsonEquality.AreEqual(known, value)))
        {
            return new(at, "is none of the values of 'enum'");
        }

        return schema.TryGetPropertyValue("const", out JsonNode? only) && !JsonEquality.AreEqual(only, value) ? new(at, "is not the value of 'const'") : null;
    }

    private Violation? CheckCombined(JsonObject schema, JsonNode? value, JsonPointer at, int depth)
    {
        foreach (JsonNode? part in Parts(schema, "allOf"))
        {
            if (Check(part, value, at, depth + 1) is { } violation)
            {
                return violation;
            }
        }

        List<JsonNode?> any = Parts(schema, "anyOf");
        if (any.Count > 0 && any.TrueForAll(part => Check(part, value, at, depth + 1) is not null))
        {
            return any.Count == 1 ? Check(any[0], value, at, depth + 1) : new(at, "fits no variant of 'anyOf'");
        }

        List<JsonNode?> one = Parts(schema, "oneOf");
        int fitting = one.Count(part => Check(part, value, at, depth + 1) is null);
        if (one.Count > 0 && fitting == 0)
        {
            return one.Count == 1 ? Check(one[0], value, at, depth + 1) : new(at, "fits no variant of 'oneOf'");
        }

        return null;
    }

    private static List<JsonNode?> Parts(JsonObject schema, string keyword)
        => schema.TryGetPropertyValue(keyword, out JsonNode? parts) && parts is JsonArray list ? [.. list] : [];
}

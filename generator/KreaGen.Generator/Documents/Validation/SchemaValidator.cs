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
    // Schemas can be recursive and examples large: beyond these limits a value counts as valid, so that no document delays a build.
    private const int MaxDepth = 64;
    private const int MaxSteps = 20_000;

    private readonly TextRules _texts = new();

    /// <summary>The patterns that took too long at least once, as .NET reads them.</summary>
    public ISet<string> SlowPatterns => _texts.SlowPatterns;
    private int _steps;

    /// <summary>The first thing that is wrong with the value; null when nothing is, or nothing that can be told.</summary>
    public Violation? Validate(JsonNode? schema, JsonNode? value)
    {
        _steps = 0;
        return Check(schema, value, JsonPointer.Root, 0);
    }

    private Violation? Check(JsonNode? node, JsonNode? value, JsonPointer at, int depth)
    {
        if (node.IsFalse())
        {
            return new(at, "is not allowed");
        }

        if (node is not JsonObject schema || depth > MaxDepth || ++_steps > MaxSteps)
        {
            return null;
        }

        if (value is null && schema.Member("nullable").IsTrue())
        {
            return null;
        }

        if (schema.TryGetPropertyValue("$ref", out JsonNode? reference))
        {
            return Check(Follow(reference), value, at, depth + 1);
        }

        return CheckType(schema, value, at)
            ?? CheckListed(schema, value, at)
            ?? value switch
            {
                JsonObject members => CheckObject(schema, members, at, depth),
                JsonArray items => CheckArray(schema, items, at, depth),
                not null when value.Text() is { } text => _texts.Broken(schema, text) is { } reason ? new(at, reason) : null,
                not null => NumberRules.Broken(schema, value) is { } reason ? new(at, reason) : null,
                _ => null,
            }
            ?? CheckCombined(schema, value, at, depth);
    }

    private JsonNode? Follow(JsonNode? reference)
        => reference.Text() is { } text && LocalReference.TryParse(text, out JsonPointer target) && PointerWalk.TryFind(root, target, out JsonNode? node)
            ? node
            : null;

    private static Violation? CheckType(JsonObject schema, JsonNode? value, JsonPointer at)
    {
        JsonNode? type = schema.Member("type");
        List<string> names = [.. type.Text() is { } only ? [only] : type.Texts()];
        return names.Count == 0 || names.Exists(name => JsonTypes.Fits(name, value))
            ? null : new(at, $"is {JsonKindNames.KindOf(value)}, but the type is {string.Join(" or ", names)}");
    }

    private static Violation? CheckListed(JsonObject schema, JsonNode? value, JsonPointer at)
    {
        if (schema.Member("enum") is JsonArray values && !values.Any(known => JsonEquality.AreEqual(known, value)))
        {
            return new(at, "is not one of the values of 'enum'");
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

        return CheckVariants(schema, "anyOf", value, at, depth) ?? CheckVariants(schema, "oneOf", value, at, depth);
    }

    /// <summary>One variant has to fit. That of <c>oneOf</c> no other may is not held against a value: documents rarely mean it.</summary>
    private Violation? CheckVariants(JsonObject schema, string keyword, JsonNode? value, JsonPointer at, int depth)
    {
        JsonArray variants = Parts(schema, keyword);
        Violation? last = null;
        foreach (JsonNode? variant in variants)
        {
            if (Check(variant, value, at, depth + 1) is not { } violation)
            {
                return null;
            }

            last = violation;
        }

        return variants.Count > 1 ? new(at, $"does not match any schema of '{keyword}'") : last;
    }

    private static JsonArray Parts(JsonObject schema, string keyword) => schema.Member(keyword) as JsonArray ?? [];
}

using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Corpus.Examples;

/// <summary>
/// Judges values by the schemas of OpenAPI 3.0, 3.1 and 3.2. Small and bounded: what it does not know for certain it leaves open.
/// </summary>
internal sealed partial class SchemaCheck(SpecSet specs)
{
    private const int MaxDepth = 128;
    private const int MaxSteps = 200_000;

    /// <summary>Keywords whose meaning depends on more than the value and the schema at hand.</summary>
    private static readonly string[] NotJudged =
        ["$dynamicRef", "$recursiveRef", "unevaluatedProperties", "unevaluatedItems", "dependentSchemas", "dependencies", "contains", "contentSchema"];

    private int _steps;

    public Verdict Check(JsonPointer schema, JsonNode? value)
    {
        _steps = 0;
        return Check(schema, value, 0);
    }

    private Verdict Check(JsonPointer at, JsonNode? value, int depth)
    {
        if (++_steps > MaxSteps || depth > MaxDepth)
        {
            return Verdict.Unsure;
        }

        switch (specs.Find(at))
        {
            case JsonValue flag when flag.GetValueKind() is JsonValueKind.True or JsonValueKind.False:
                return Verdicts.Of(flag.GetValueKind() == JsonValueKind.True);
            case JsonObject schema:
                return Check(schema, at, value, depth);
            default:
                return Verdict.Unsure;
        }
    }

    private Verdict Check(JsonObject schema, JsonPointer at, JsonNode? value, int depth)
    {
        if (schema.ContainsKey("$ref"))
        {
            if (specs.IsBroken(at) || specs.Target(at) is not { } target)
            {
                return Verdict.Unsure;
            }

            Verdict referred = Check(target, value, depth + 1);

            // 3.0 ignores what stands beside a reference.
            return IsOld(at) || schema.Count == 1 ? referred : Verdicts.All([referred, Own(schema, at, value, depth)]);
        }

        return Own(schema, at, value, depth);
    }

    private Verdict Own(JsonObject schema, JsonPointer at, JsonNode? value, int depth)
    {
        if (NotJudged.Any(schema.ContainsKey))
        {
            return Verdict.Unsure;
        }

        if (value is null && IsOld(at) && schema["nullable"] is JsonValue nullable && nullable.GetValueKind() == JsonValueKind.True)
        {
            // Whether null must then also be among the values of enum is told differently by different editions of 3.0.
            return schema.ContainsKey("enum") || schema.ContainsKey("allOf") || schema.ContainsKey("oneOf") || schema.ContainsKey("anyOf")
                ? Verdict.Unsure : Verdict.Satisfied;
        }

        return Verdicts.All(Judge(schema, at, value, depth));
    }

    private IEnumerable<Verdict> Judge(JsonObject schema, JsonPointer at, JsonNode? value, int depth)
    {
        yield return OfType(schema["type"], value);
        yield return OfValues(schema, value);
        switch (value)
        {
            case JsonObject members:
                foreach (Verdict verdict in OfMembers(schema, at, members, depth))
                {
                    yield return verdict;
                }

                break;
            case JsonArray items:
                foreach (Verdict verdict in OfItems(schema, at, items, depth))
                {
                    yield return verdict;
                }

                break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String:
                yield return TextRules.Check(schema, scalar.GetValue<string>());
                break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.Number:
                yield return NumberRules.Check(schema, scalar.ToJsonString());
                break;
        }

        foreach (Verdict verdict in OfCombinations(schema, at, value, depth))
        {
            yield return verdict;
        }
    }

    private IEnumerable<Verdict> OfCombinations(JsonObject schema, JsonPointer at, JsonNode? value, int depth)
    {
        if (schema["allOf"] is JsonArray all)
        {
            yield return Verdicts.All(Each("allOf", all));
        }

        if (schema["anyOf"] is JsonArray any)
        {
            yield return Verdicts.Any(Each("anyOf", any));
        }

        if (schema["oneOf"] is JsonArray one)
        {
            yield return Verdicts.One(Each("oneOf", one));
        }

        if (schema.ContainsKey("not"))
        {
            yield return Verdicts.Not(Check(at.Child("not"), value, depth + 1));
        }

        if (schema.ContainsKey("if"))
        {
            string branch = Check(at.Child("if"), value, depth + 1) switch { Verdict.Satisfied => "then", Verdict.Violated => "else", _ => "" };
            yield return branch.Length == 0 ? Verdict.Unsure : schema.ContainsKey(branch) ? Check(at.Child(branch), value, depth + 1) : Verdict.Satisfied;
        }

        IEnumerable<Verdict> Each(string keyword, JsonArray schemas)
            => Enumerable.Range(0, schemas.Count).Select(index => Check(at.Child(keyword).Child(index), value, depth + 1));
    }

    private bool IsOld(JsonPointer at) => specs.DialectAt(at) == SpecVersion.OpenApi30;
}

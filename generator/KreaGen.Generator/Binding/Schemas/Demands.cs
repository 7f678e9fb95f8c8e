using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads what an object schema says of its members that only concerns whether they are there: together, one of them, one with another.</summary>
internal static class Demands
{
    public static EquatableArray<DemandModel> Of(Shape shape, PlaceReader places)
    {
        var demands = new List<DemandModel>();
        foreach (SchemaPart part in shape.View.Parts)
        {
            demands.AddRange(OfPart(shape, part).Select(demand => new DemandModel(demand.Kind, demand.Sets, places.Of(part.Address))));
        }

        return demands.ToEquatableArray();
    }

    private static IEnumerable<(DemandKind Kind, EquatableArray<EquatableArray<int>> Sets)> OfPart(Shape shape, SchemaPart part)
    {
        foreach (string keyword in (string[])["oneOf", "anyOf"])
        {
            if (part.Find(keyword) is JsonArray variants && Sets(shape, variants) is { } sets)
            {
                // Variants that say more can have their members at the same time and exclude each other nevertheless; at least one is needed.
                bool isExclusive = keyword == "oneOf" && variants.All(OnlyRequires);
                yield return (isExclusive ? DemandKind.ExactlyOne : DemandKind.AtLeastOne, sets);
            }
        }

        foreach (JsonNode? forbidden in Forbidden(part.Find("not")))
        {
            if (OnlyRequires(forbidden) && Set(shape, forbidden) is { Count: > 1 } together)
            {
                yield return (DemandKind.NotTogether, together.Select(static member => new[] { member }.ToEquatableArray()).ToEquatableArray());
            }
        }

        // The older keyword says the same where it lists names.
        foreach (string keyword in (string[])["dependentRequired", "dependencies"])
        {
            foreach (KeyValuePair<string, JsonNode?> dependency in part.Find(keyword) as JsonObject ?? [])
            {
                int member = IndexOf(shape, dependency.Key);
                List<int> needed = Indexes(shape, dependency.Value);
                if (member >= 0 && needed.Count > 0 && !needed.Contains(-1))
                {
                    yield return (DemandKind.With, new[] { new[] { member }.ToEquatableArray(), needed.ToEquatableArray() }.ToEquatableArray());
                }
            }
        }
    }

    /// <summary>What <c>not</c> forbids: one schema, or each of several.</summary>
    private static JsonNode?[] Forbidden(JsonNode? not) => not switch
    {
        null => [],
        JsonObject { Count: 1 } several when several["anyOf"] is JsonArray each => each.ToArray(),
        _ => [not],
    };

    private static bool OnlyRequires(JsonNode? schema)
        => schema is JsonObject keywords && keywords.All(static keyword => keyword.Key is "required" or "type" || Keywords.IsAnnotation(keyword.Key));

    /// <summary>The sets of members; null when a variant says nothing of what must be there, or of what it is.</summary>
    private static EquatableArray<EquatableArray<int>>? Sets(Shape shape, JsonArray variants)
    {
        List<List<int>?> sets = variants.Select(variant => Variants.IsDemand(variant) ? Set(shape, variant) : null).ToList();
        return sets.Count > 1 && sets.TrueForAll(static set => set is not null) ? sets.Select(static set => set!.ToEquatableArray()).ToEquatableArray() : null;
    }

    /// <summary>The members that a schema requires and says nothing else of; null when there are none, or it names one that is not described.</summary>
    private static List<int>? Set(Shape shape, JsonNode? schema)
        => Variants.IsDemand(schema) && Indexes(shape, schema.Member("required")) is { Count: > 0 } set && !set.Contains(-1) ? set : null;

    private static List<int> Indexes(Shape shape, JsonNode? names) => names.Texts().Distinct(StringComparer.Ordinal).Select(name => IndexOf(shape, name)).ToList();

    private static int IndexOf(Shape shape, string name) => shape.Members.FindIndex(member => member.WireName == name);
}

using System.Text.Json.Nodes;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads which members there must be beside each other: from variants of an object that say nothing else, and from <c>dependentRequired</c>.</summary>
internal static class Demands
{
    public static EquatableArray<DemandModel> Of(Shape shape)
    {
        var demands = new List<DemandModel>();
        foreach (SchemaPart part in shape.View.Parts)
        {
            foreach (string keyword in (string[])["oneOf", "anyOf"])
            {
                if (part.Find(keyword) is JsonArray variants && Sets(shape, variants) is { } sets)
                {
                    demands.Add(new(sets, keyword == "oneOf"));
                }
            }

            demands.AddRange(Dependent(shape, part.Find("dependentRequired") as JsonObject ?? []));
        }

        return demands.ToEquatableArray();
    }

    private static IEnumerable<DemandModel> Dependent(Shape shape, JsonObject dependent)
    {
        foreach (KeyValuePair<string, JsonNode?> demand in dependent)
        {
            int when = shape.Members.FindIndex(member => member.WireName == demand.Key);
            List<int> needed = demand.Value.Texts().Select(name => shape.Members.FindIndex(member => member.WireName == name)).ToList();
            if (when >= 0 && needed.Count > 0 && !needed.Contains(-1))
            {
                yield return new(new[] { needed.ToEquatableArray() }.ToEquatableArray(), IsExclusive: false) { When = when };
            }
        }
    }

    /// <summary>The sets of members; null when a variant says more than what must be there.</summary>
    private static EquatableArray<EquatableArray<int>>? Sets(Shape shape, JsonArray variants)
    {
        var sets = new List<EquatableArray<int>>();
        foreach (JsonNode? variant in variants)
        {
            if (variant is not JsonObject keywords
                || !keywords.All(static keyword => keyword.Key == "required" || Keywords.IsAnnotation(keyword.Key) || (keyword.Key == "type" && keyword.Value.Text() == "object")))
            {
                return null;
            }

            List<int> set = keywords.Member("required").Texts().Select(name => shape.Members.FindIndex(member => member.WireName == name)).ToList();
            if (set.Count == 0 || set.Contains(-1))
            {
                return null;
            }

            sets.Add(set.ToEquatableArray());
        }

        return sets.Count > 1 ? sets.ToEquatableArray() : null;
    }
}

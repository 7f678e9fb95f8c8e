using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>Reads what an object schema says of its members that only concerns whether they are there: together, one of them, one with another.</summary>
internal static class MemberRuleReader
{
    public static EquatableArray<MemberRuleModel> Of(SchemaType type, SpecLocationReader places)
    {
        var demands = new List<MemberRuleModel>();
        foreach (SchemaPart part in type.View.Parts)
        {
            demands.AddRange(OfPart(type, part).Select(demand => new MemberRuleModel(demand.Kind, demand.Sets, places.Of(part.Address))));
        }

        return demands.ToEquatableArray();
    }

    private static IEnumerable<(MemberRuleKind Kind, EquatableArray<EquatableArray<int>> Sets)> OfPart(SchemaType type, SchemaPart part)
    {
        foreach (VariantOffer offer in part.Offers)
        {
            if (Sets(type, offer) is { } sets)
            {
                // Variants that say more can have their members at the same time and exclude each other nevertheless; at least one is needed.
                bool isExclusive = offer.IsExclusive && offer.Variants.Items.All(static variant => new SchemaPart(variant).OnlyRequires);
                yield return (isExclusive ? MemberRuleKind.ExactlyOne : MemberRuleKind.AtLeastOne, sets);
            }
        }

        foreach (SchemaPart forbidden in part.Schema.Forbidden)
        {
            if (forbidden.OnlyRequires && Set(type, forbidden) is { Count: > 1 } together)
            {
                yield return (MemberRuleKind.NotTogether, together.Select(static member => new[] { member }.ToEquatableArray()).ToEquatableArray());
            }
        }

        foreach (OpenApiMember dependency in part.Schema.DependentRequired)
        {
            int member = type.IndexOf(dependency.Name);
            List<int> needed = Indexes(type, dependency.Node.Texts);
            if (member >= 0 && needed.Count > 0 && !needed.Contains(-1))
            {
                yield return (MemberRuleKind.With, new[] { new[] { member }.ToEquatableArray(), needed.ToEquatableArray() }.ToEquatableArray());
            }
        }
    }

    /// <summary>The sets of members; null when a variant says nothing of what must be there, or of what it is.</summary>
    private static EquatableArray<EquatableArray<int>>? Sets(SchemaType type, VariantOffer offer)
    {
        List<List<int>?> sets = offer.Variants.Items.Select(variant => Set(type, new SchemaPart(variant))).ToList();
        return sets.Count > 1 && sets.TrueForAll(static set => set is not null) ? sets.Select(static set => set!.ToEquatableArray()).ToEquatableArray() : null;
    }

    /// <summary>The members that a schema requires and says nothing else of; null when there are none, or it names one that is not described.</summary>
    private static List<int>? Set(SchemaType type, SchemaPart schema)
        => schema.IsOnlyPresence && Indexes(type, schema.Required) is { Count: > 0 } set && !set.Contains(-1) ? set : null;

    private static List<int> Indexes(SchemaType type, IEnumerable<string> names)
        => names.Distinct(StringComparer.Ordinal).Select(type.IndexOf).ToList();
}

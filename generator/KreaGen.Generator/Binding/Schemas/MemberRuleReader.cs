using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads what an object schema says of its members that only concerns whether they are there: together, one of them, one with another.</summary>
internal static class MemberRuleReader
{
    public static EquatableArray<MemberRuleModel> Of(SchemaType shape, SpecLocationReader places)
    {
        var demands = new List<MemberRuleModel>();
        foreach (SchemaPart part in shape.View.Parts)
        {
            demands.AddRange(OfPart(shape, part).Select(demand => new MemberRuleModel(demand.Kind, demand.Sets, places.Of(part.Address))));
        }

        return demands.ToEquatableArray();
    }

    private static IEnumerable<(MemberRuleKind Kind, EquatableArray<EquatableArray<int>> Sets)> OfPart(SchemaType shape, SchemaPart part)
    {
        foreach (VariantOffer offer in part.Offers)
        {
            if (Sets(shape, offer) is { } sets)
            {
                // Variants that say more can have their members at the same time and exclude each other nevertheless; at least one is needed.
                bool isExclusive = offer.IsExclusive && offer.Variants.Items.All(static variant => new SchemaPart(variant).OnlyRequires);
                yield return (isExclusive ? MemberRuleKind.ExactlyOne : MemberRuleKind.AtLeastOne, sets);
            }
        }

        foreach (SchemaPart forbidden in part.Schema.Forbidden)
        {
            if (forbidden.OnlyRequires && Set(shape, forbidden) is { Count: > 1 } together)
            {
                yield return (MemberRuleKind.NotTogether, together.Select(static member => new[] { member }.ToEquatableArray()).ToEquatableArray());
            }
        }

        foreach (OpenApiMember dependency in part.Schema.DependentRequired)
        {
            int member = IndexOf(shape, dependency.Name);
            List<int> needed = Indexes(shape, dependency.Node.Texts);
            if (member >= 0 && needed.Count > 0 && !needed.Contains(-1))
            {
                yield return (MemberRuleKind.With, new[] { new[] { member }.ToEquatableArray(), needed.ToEquatableArray() }.ToEquatableArray());
            }
        }
    }

    /// <summary>The sets of members; null when a variant says nothing of what must be there, or of what it is.</summary>
    private static EquatableArray<EquatableArray<int>>? Sets(SchemaType shape, VariantOffer offer)
    {
        List<List<int>?> sets = offer.Variants.Items.Select(variant => Set(shape, new SchemaPart(variant))).ToList();
        return sets.Count > 1 && sets.TrueForAll(static set => set is not null) ? sets.Select(static set => set!.ToEquatableArray()).ToEquatableArray() : null;
    }

    /// <summary>The members that a schema requires and says nothing else of; null when there are none, or it names one that is not described.</summary>
    private static List<int>? Set(SchemaType shape, SchemaPart schema)
        => schema.IsOnlyPresence && Indexes(shape, schema.Required) is { Count: > 0 } set && !set.Contains(-1) ? set : null;

    private static List<int> Indexes(SchemaType shape, IEnumerable<string> names)
        => names.Distinct(StringComparer.Ordinal).Select(name => IndexOf(shape, name)).ToList();

    private static int IndexOf(SchemaType shape, string name) => shape.Members.FindIndex(member => member.WireName == name);
}

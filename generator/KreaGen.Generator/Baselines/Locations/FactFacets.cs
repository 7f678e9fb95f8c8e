using KreaGen.Generator.Constraints;
using KreaGen.Generator.Provenance;

namespace KreaGen.Generator.Baselines.Locations;

/// <summary>Says which facet of an element a fact is about. Constraints have the names of their keywords.</summary>
internal static class FactFacets
{
    /// <summary>The one value that a type can have.</summary>
    public static FacetKey Constant => new(Facet.Constant);

    public static FacetKey Of(string? fact)
    {
        int depth = 0;
        while (fact is not null && fact.StartsWith(DetailName.OfItems, StringComparison.Ordinal))
        {
            depth++;
            fact = fact.Substring(DetailName.OfItems.Length);
        }

        return fact is null ? FacetKey.Self : new(FacetOf(fact), fact, depth);
    }

    private static Facet FacetOf(string fact) => fact switch
    {
        DetailName.Name => Facet.Name,
        DetailName.Group => Facet.Group,
        DetailName.Deprecated => Facet.Deprecation,
        DetailName.Host or DetailName.RelativeHost => Facet.Host,
        DetailName.Security => Facet.Security,
        DetailName.Type => Facet.Type,
        DetailName.Required => Facet.Required,
        DetailName.Style => Facet.Style,
        DetailName.Nullable => Facet.Nullable,
        DetailName.Preset => Facet.Values,
        DetailName.MemberRules => Facet.Presence,
        DetailName.Others => Facet.AdditionalProperties,
        DetailName.Tags or DetailName.Fallback or DetailName.Discriminator => Facet.Discriminator,
        _ when ConstraintKind.Find(fact) is { Member: not null } => Facet.Uri,
        _ => fact.StartsWith(ConstraintKind.PropertyNames.Word + ".", StringComparison.Ordinal) ? Facet.PropertyNames : Facet.Keyword,
    };
}

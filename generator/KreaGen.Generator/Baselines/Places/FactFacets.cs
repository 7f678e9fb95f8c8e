using KreaGen.Generator.Constraints;
using KreaGen.Generator.Provenance;

namespace KreaGen.Generator.Baselines.Places;

/// <summary>Says which facet of an element a fact is about. Constraints have the names of their keywords.</summary>
internal static class FactFacets
{
    /// <summary>The one value that a type can have.</summary>
    public static FacetKey Constant => new(Facet.Constant);

    public static FacetKey Of(string? fact)
    {
        int depth = 0;
        while (fact is not null && fact.StartsWith(FactName.OfItems, StringComparison.Ordinal))
        {
            depth++;
            fact = fact.Substring(FactName.OfItems.Length);
        }

        return fact is null ? FacetKey.Self : new(FacetOf(fact), fact, depth);
    }

    private static Facet FacetOf(string fact) => fact switch
    {
        FactName.Name => Facet.Name,
        FactName.Group => Facet.Group,
        FactName.Deprecated => Facet.Deprecation,
        FactName.Host or FactName.RelativeHost => Facet.Host,
        FactName.Security => Facet.Security,
        FactName.Type => Facet.Type,
        FactName.Required => Facet.Required,
        FactName.Style => Facet.Style,
        FactName.Nullable => Facet.Nullable,
        FactName.Preset => Facet.Values,
        FactName.Demands => Facet.Presence,
        FactName.Others => Facet.AdditionalProperties,
        FactName.Tags or FactName.Fallback or FactName.Discriminator => Facet.Discriminator,
        _ when ConstraintKind.Find(fact) is { Member: not null } => Facet.Uri,
        _ => fact.StartsWith(ConstraintKind.PropertyNames.Word + ".", StringComparison.Ordinal) ? Facet.PropertyNames : Facet.Keyword,
    };
}

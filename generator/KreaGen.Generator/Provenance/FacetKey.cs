namespace KreaGen.Generator.Provenance;

/// <summary>A facet of an element, or of the items that it holds.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Keyword">The keyword, where the facet is one.</param>
/// <param name="ItemDepth">How many lists or maps around it are opened: 1 for the items of a list, 2 for the items of those.</param>
internal readonly record struct FacetKey(Facet Facet, string Keyword = "", int ItemDepth = 0)
{
    public static FacetKey Self => new(Facet.Self);
}

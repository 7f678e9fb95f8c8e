using KreaGen.Generator.Text;

namespace KreaGen.Generator.Provenance;

/// <summary>Where an element of a model comes from.</summary>
/// <param name="Pointer">The place of the element in the merged documents.</param>
/// <param name="Find">The place of a facet; null where the documents have none, so that the element's own place is the best there is.</param>
internal sealed record ElementProvenance(JsonPointer Pointer, Func<FacetKey, JsonPointer?> Find)
{
    /// <summary>The variants of a union, in document order.</summary>
    public IReadOnlyList<VariantProvenance> Variants { get; init; } = [];
}

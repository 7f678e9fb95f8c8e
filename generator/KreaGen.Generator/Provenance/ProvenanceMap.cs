using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Provenance;

/// <summary>Where the elements of a model come from. It travels beside the model and dies before anything is cached, as it holds positions.</summary>
/// <remarks>Most builds compare nothing with a baseline and ask for no place, so the elements are listed at the first question.</remarks>
/// <param name="elements">The elements.</param>
/// <param name="locate">The place in the files that a place in the merged documents has.</param>
internal sealed class ProvenanceMap(Lazy<IReadOnlyDictionary<ElementKey, ElementProvenance>> elements, Func<JsonPointer, SourceLocation> locate)
{
    /// <summary>The place of a facet in its file, or of the element where the facet has none; null for an element that no document has.</summary>
    public SourceLocation? Find(ElementKey element, FacetKey facet)
        => elements.Value.TryGetValue(element, out ElementProvenance? found) ? locate(found.Find(facet) ?? found.Pointer) : null;

    /// <summary>The place where a union lists the first variant of a type; null where there is none.</summary>
    public SourceLocation? OfVariant(ElementKey union, Func<TypeRef, bool> isMeant)
        => elements.Value.TryGetValue(union, out ElementProvenance? found) && found.Variants.FirstOrDefault(variant => isMeant(variant.Type)) is { } variant
            ? locate(variant.Pointer)
            : null;
}

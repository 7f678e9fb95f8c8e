using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Provenance;

/// <summary>Where a variant of a union comes from.</summary>
/// <param name="Type">The variant's type.</param>
/// <param name="Pointer">Where the union lists it.</param>
internal sealed record VariantProvenance(TypeRef Type, JsonPointer Pointer);

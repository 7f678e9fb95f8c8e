using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.Provenance;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding;

/// <summary>A bound client: its model, and beside it what there is to say about it and where it comes from. Only the first two are cached.</summary>
/// <param name="Model">The model; null when a problem does not let a whole client be made.</param>
/// <param name="Problems">The problems.</param>
/// <param name="Provenance">Where the elements of the model come from.</param>
internal sealed record ClientBinding(ClientModel? Model, EquatableArray<Problem> Problems, ProvenanceMap Provenance)
{
    /// <summary>The type that stands for the schema at an address as it is used there; null where no operation or webhook reaches the schema.</summary>
    public required Func<JsonPointer, TypeRef?> TypeAt { get; init; }
}

using KreaGen.Generator.Baselines;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;

namespace KreaGen.Generator;

/// <summary>What became of a client's documents: the model, and beside it what there is to say about them.</summary>
/// <param name="Model">The model; null when a problem does not let a whole client be made, or when only its listing was asked for.</param>
/// <param name="Problems">The problems, in the order of their places.</param>
internal sealed record BoundClient(ClientModel? Model, EquatableArray<Problem> Problems)
{
    /// <summary>The listing of the surface; null when nobody asked for it.</summary>
    public ClientListing? ApiListing { get; init; }
}

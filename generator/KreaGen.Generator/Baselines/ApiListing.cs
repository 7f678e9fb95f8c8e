using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Baselines;

/// <summary>All that users of a client and its service can notice of it, without a word of documentation.</summary>
/// <param name="Nodes">The client, its operations by path, its types by name.</param>
internal sealed record ApiListing(EquatableArray<ApiElement> Nodes)
{
    public static ApiListing Empty { get; } = new(EquatableArray<ApiElement>.Empty);
}

using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Baselines;

/// <summary>What the comparison of a client with its baseline led to.</summary>
/// <param name="Problems">What there is to say about the differences.</param>
/// <param name="Listing">The client's listing, in accepting, when it is made instead of the client; null otherwise.</param>
internal sealed record BaselineResult(EquatableArray<Problem> Problems, ClientListing? Listing)
{
    public static BaselineResult None { get; } = new(EquatableArray<Problem>.Empty, null);
}

using KreaGen.Generator.Baselines;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Tool.Loading;

/// <summary>A surface that was read, and where its elements stand.</summary>
/// <param name="ApiListing">The surface.</param>
/// <param name="Place">Finds the place of an element or of its fact.</param>
internal sealed record LoadedApiListing(ApiListing ApiListing, Func<IReadOnlyList<ApiElement>, string?, SourceLocation> Place);

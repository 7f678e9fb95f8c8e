using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Analyzers.Constraints;

/// <summary>A limit that a constant breaks, and where.</summary>
/// <param name="At">The constant.</param>
/// <param name="Name">What has the limit, with the index of an item.</param>
/// <param name="Location">The schema that sets it.</param>
/// <param name="Breach">What is broken.</param>
internal sealed record FoundBreach(IOperation At, string Name, SpecLocation Location, Breach Breach);

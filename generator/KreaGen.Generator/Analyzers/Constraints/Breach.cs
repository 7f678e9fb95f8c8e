using KreaGen.Generator.Constraints;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Analyzers.Constraints;

/// <summary>A limit that a constant breaks.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Limit">The limit, to follow "must be" or "must".</param>
/// <param name="Actual">What the value is instead, to follow "but".</param>
/// <param name="Kinds">The constraint, under each of its keywords.</param>
/// <param name="Nearest">The nearest allowed value as C# text; null when there is not one right answer.</param>
internal sealed record Breach(DiagnosticDescriptor Descriptor, string Limit, string Actual, ConstraintKind[] Kinds, string? Nearest = null);

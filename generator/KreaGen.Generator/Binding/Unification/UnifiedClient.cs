using KreaGen.Generator.Binding.Operations;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>A client of which every type stands for itself, and is known with all that uses it.</summary>
/// <param name="Operations">The methods, each with the declaration of what it returns.</param>
/// <param name="Types">The types, and which stands for which.</param>
/// <param name="Usage">What the client does with them.</param>
/// <param name="Tags">What the variants of unions are recognized by.</param>
internal sealed record UnifiedClient(IReadOnlyList<BoundOperation> Operations, CanonicalTypes Types, SchemaUsage Usage, VariantTags Tags);

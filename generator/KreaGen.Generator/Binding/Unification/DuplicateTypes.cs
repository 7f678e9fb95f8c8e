using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>Which types stand for which.</summary>
/// <param name="Canonical">The type that stands for each that does not stand for itself.</param>
/// <param name="Shared">The inline types that stand for others in several places: they are called after what those have in common.</param>
internal sealed record DuplicateTypes(IReadOnlyDictionary<TypeId, TypeId> Canonical, IReadOnlyCollection<TypeId> Shared);

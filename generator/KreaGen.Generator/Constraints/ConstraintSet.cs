using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Constraints;

/// <summary>What a document demands of a value, in the order of the table.</summary>
internal sealed record ConstraintSet(EquatableArray<Constraint> All)
{
    public static ConstraintSet None { get; } = new(EquatableArray<Constraint>.Empty);

    public bool IsEmpty => All.IsEmpty;

    public static ConstraintSet Of(IEnumerable<Constraint> constraints) => constraints.ToEquatableArray() is { IsEmpty: false } all ? new(all) : None;

    /// <summary>The constraint of a kind; null for none.</summary>
    public Constraint? Find(ConstraintKind kind) => All.FirstOrDefault(constraint => constraint.Kind == kind);
}

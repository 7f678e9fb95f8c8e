using KreaGen.Generator.Constraints;

namespace KreaGen.Generator.Model;

/// <summary>A scalar type, or the kind of another type.</summary>
/// <param name="Kind">What kind of type it is.</param>
/// <param name="Scalar">The scalar type; null for every other kind.</param>
internal readonly record struct TypeChoice(TypeKind Kind, ScalarType? Scalar)
{
    /// <summary>Which constraints apply to a value of the type.</summary>
    public ConstraintTarget Target => Kind switch
    {
        TypeKind.Scalar => Scalar!.Target,
        TypeKind.List => ConstraintTarget.List,
        TypeKind.Map => ConstraintTarget.Map,
        _ => ConstraintTarget.None,
    };

    public static implicit operator TypeChoice(ScalarType scalar) => new(TypeKind.Scalar, scalar);

    public static implicit operator TypeChoice(TypeKind kind) => new(kind, null);

    public override string ToString() => Scalar?.Name ?? Kind.ToString();
}

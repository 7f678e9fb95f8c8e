namespace KreaGen.Generator.Model;

/// <summary>A type by name or by construction, never by object: equality always ends.</summary>
/// <param name="Choice">The scalar type, or what kind of type it is.</param>
/// <param name="Name">The C# name of a declared type; empty for the others.</param>
/// <param name="Item">What a list or map holds, or the type of an enum's values where it is not text; null for the others.</param>
/// <param name="IsNullable">Whether a value may be null where it stands as an item or a response.</param>
internal sealed record TypeRef(TypeChoice Choice, string Name = "", TypeRef? Item = null, bool IsNullable = false)
{
    public static TypeRef Any { get; } = new(ScalarType.Any);

    public static TypeRef String { get; } = new(ScalarType.String);

    public TypeKind Kind => Choice.Kind;

    /// <summary>The scalar type; null for every other kind.</summary>
    public ScalarType? Scalar => Choice.Scalar;
}

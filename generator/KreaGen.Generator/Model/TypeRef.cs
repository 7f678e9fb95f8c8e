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

    /// <summary>How a value becomes a text and comes back from it.</summary>
    public TextConversion TextConversion => this switch
    {
        { Kind: TypeKind.Enum, Item: null } => TextConversion.Enum,
        { Scalar.TextMember: null } => TextConversion.None,
        { Scalar.Number: not NumberType.None } => TextConversion.Number,
        _ => Scalar == ScalarType.Guid ? TextConversion.Guid : TextConversion.Other,
    };

    /// <summary>Whether .NET may write a value in other words than it was read in: 1.0, or 2020-01-01T00:00:00.000Z.</summary>
    public bool KeepsText => Scalar is { KeepsText: true } || (Kind is TypeKind.List or TypeKind.Map && Item!.KeepsText);
}

using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>A <c>oneOf</c> or <c>anyOf</c> schema as a closed union that keeps what it does not know.</summary>
/// <param name="Name">The C# type name.</param>
/// <param name="Docs">What the document says of it.</param>
/// <param name="Discriminator">The member whose value tells the variants apart; null for none.</param>
/// <param name="Variants">The variants in document order.</param>
/// <param name="IsSent">Whether a request reaches it, so that it is validated.</param>
/// <param name="Deprecation">That it is deprecated, in the document's words; null when it is not.</param>
internal sealed record UnionModel(
    string Name,
    DocModel Docs,
    string? Discriminator,
    EquatableArray<VariantModel> Variants,
    bool IsSent,
    string? Deprecation)
    : Declaration(Name)
{
    /// <summary>Whether it is a variant of another union, which asks it how well a value fits.</summary>
    public bool IsNested { get; init; }
}

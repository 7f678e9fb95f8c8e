using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;

namespace KreaGen.Generator.Model;

/// <summary>An object schema as a record.</summary>
/// <param name="Name">The C# type name.</param>
/// <param name="Docs">What the document says of it.</param>
/// <param name="Properties">Its members in document order.</param>
/// <param name="Others">The type of members that the document does not name; null for any JSON.</param>
/// <param name="MemberRules">Which members it must have or must not have together.</param>
/// <param name="IsSent">Whether a request reaches it, so that it is validated.</param>
/// <param name="Deprecation">That it is deprecated, in the document's words; null when it is not.</param>
internal sealed record RecordModel(
    string Name,
    DocModel Docs,
    EquatableArray<PropertyModel> Properties,
    TypeRef? Others,
    EquatableArray<MemberRuleModel> MemberRules,
    bool IsSent,
    string? Deprecation)
    : Declaration(Name)
{
    /// <summary>How many members it must have, and how those must be called that the document does not name.</summary>
    public ConstraintSet Constraints { get; init; } = ConstraintSet.None;

    /// <summary>Whether it keeps how its values were written, where .NET would write them otherwise.</summary>
    public bool KeepsTexts => Properties.Any(static property => property.Type.KeepsText) || OthersKeepTexts;

    /// <summary>Whether the members that the document does not name are scalars that keep their texts.</summary>
    public bool OthersKeepTexts => Others is { Kind: not (TypeKind.List or TypeKind.Map), KeepsText: true };
}

using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>An enum schema as an open value type.</summary>
/// <param name="Name">The C# type name.</param>
/// <param name="Docs">What the document says of it.</param>
/// <param name="Values">The type of the values: text, <c>Int64</c>, <c>Decimal</c>, or any scalar.</param>
/// <param name="Members">The known values in document order.</param>
/// <param name="Deprecation">That it is deprecated, in the document's words; null when it is not.</param>
internal sealed record EnumModel(string Name, DocModel Docs, ScalarType Values, EquatableArray<EnumMemberModel> Members, string? Deprecation)
    : Declaration(Name)
{
    /// <summary>Where the document lists the values.</summary>
    public SpecLocationModel? SpecLocation { get; init; }
}

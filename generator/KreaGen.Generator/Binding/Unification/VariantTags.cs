using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>The values of discriminators that mean the variants of a client's unions.</summary>
/// <param name="ByUnion">Those of each variant of a union with a discriminator, in the order of its variants.</param>
/// <param name="ByMember">Those that a member must have in a type that is a variant; none where several unions say different things.</param>
internal sealed record VariantTags(
    IReadOnlyDictionary<TypeId, IReadOnlyList<IReadOnlyList<string>>> ByUnion,
    IReadOnlyDictionary<(TypeId Type, string Member), IReadOnlyList<string>> ByMember)
{
    /// <summary>The values that mean a variant of a union.</summary>
    public IReadOnlyList<string> Of(SchemaType union, int variant)
        => ByUnion.TryGetValue(union.Id, out IReadOnlyList<IReadOnlyList<string>>? tags) ? tags[variant] : [];

    /// <summary>The only value that the discriminators around a type allow for a member; null where there are none or several.</summary>
    public string? Only(SchemaType type, SchemaMember member)
        => ByMember.TryGetValue((type.Id, member.WireName), out IReadOnlyList<string>? tags) && tags is [var only] ? only : null;
}

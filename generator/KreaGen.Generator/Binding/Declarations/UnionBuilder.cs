using System.Collections.Immutable;
using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>Makes the model of a union: its variants, and by what each is recognized.</summary>
internal static class UnionBuilder
{
    public static UnionModel Build(BoundTypes types, SchemaType type, SpecLocationReader places)
    {
        string? member = DiscriminatorTags.MemberOf(type);
        string unionName = types.NameOf(type);
        List<List<(SchemaUnionCase Case, IReadOnlyList<string> Tags)>> variants = type.Variants
            .Select((variant, index) => (Case: variant, Tags: types.Tags.Of(type, index)))
            .GroupBy(variant => types.RefTo(types[variant.Case.Use]))
            .Select(static same => same.ToList())
            .ToList();
        var scope = new NameScope(name => ReservedNames.InUnion(name) || name == unionName);
        IReadOnlyList<string> caseNames = CaseNames.Of(types, unionName, variants.ConvertAll(same => types[same[0].Case.Use]));
        IReadOnlyList<string> names = scope.Assign(variants.Select((same, index) => Request(types, caseNames[index], same[0].Case)).ToList());
        return new(
            unionName,
            DocReader.ReadType(type),
            member,
            variants.Select((same, index) => Variant(types, same, names[index], member, places)).ToEquatableArray(),
            types.Usage.IsSent(type),
            DocReader.ReadTypeDeprecation(type))
        {
            IsNested = types.Usage.IsNested(type),
        };
    }

    private static VariantModel Variant(
        BoundTypes types, List<(SchemaUnionCase Case, IReadOnlyList<string> Tags)> same, string name, string? member, SpecLocationReader places)
    {
        SchemaUse use = same[0].Case.Use;
        SchemaType type = types[use];
        ImmutableArray<SchemaMember> members = type.Kind == TypeKind.Record ? type.Members : ImmutableArray<SchemaMember>.Empty;
        EquatableArray<ConstantModel> constants = members
            .Where(candidate => MemberPresence.IsRequired(types, type, candidate) && candidate.WireName != member)
            .Select(candidate => new ConstantModel(candidate.WireName, MemberConstants.Of(types.Canonical, candidate).ToEquatableArray()))
            .Where(static constant => !constant.Values.IsEmpty)
            .ToEquatableArray();
        return new(
            name,
            types.RefTo(type),
            (member is null ? [] : same.SelectMany(static variant => variant.Tags).Distinct(StringComparer.Ordinal)).ToEquatableArray(),
            members.Where(candidate => MemberPresence.IsRequired(types, type, candidate)).Select(static candidate => candidate.WireName).ToEquatableArray(),
            members.Select(static candidate => candidate.WireName).ToEquatableArray(),
            constants,
            same.Exists(static variant => variant.Case.IsFallback),
            DocReader.ReadType(type))
        {
            // A value of a type that several variants have need only keep the constraints of one of them.
            Constraints = same.Count == 1 ? ConstraintReader.Read(types, use) : ConstraintSet.None,
            Items = same.Count == 1 ? ItemConstraintReader.Read(types, use, places) : null,
        };
    }

    private static NameRequest Request(BoundTypes types, string caseName, SchemaUnionCase variant)
    {
        SchemaType type = types[variant.Use];
        string? name = type.IsDeclared ? types.NameOf(type) : null;
        NameRequest request = NameRequest.Type(caseName, variant.Address.Value);
        return name is null ? request : request with { WhenReserved = name };
    }
}

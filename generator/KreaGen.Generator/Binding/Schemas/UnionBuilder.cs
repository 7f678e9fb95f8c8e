using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Makes the model of a union: its variants, and by what each is recognized.</summary>
internal static class UnionBuilder
{
    public static UnionModel Build(SchemaType shape, DocReader docs, SpecLocationReader places)
    {
        string? member = DiscriminatorTags.MemberOf(shape);
        List<List<SchemaUnionCase>> variants = shape.Variants
            .GroupBy(static variant => variant.Use.SchemaType.ToTypeRef())
            .Select(static same => same.ToList())
            .ToList();
        var scope = new NameScope(name => ReservedNames.InUnion(name) || name == shape.Name);
        IReadOnlyList<string> names = scope.Assign(variants.ConvertAll(same => Request(shape, same[0])));
        return new(
            shape.Name,
            DocReader.ReadType(shape),
            member,
            variants.Select((same, index) => Variant(same, names[index], member, docs, places)).ToEquatableArray(),
            shape.IsSent,
            DocReader.ReadTypeDeprecation(shape))
        {
            IsNested = shape.IsNested,
        };
    }

    private static VariantModel Variant(List<SchemaUnionCase> same, string name, string? member, DocReader docs, SpecLocationReader places)
    {
        SchemaType shape = same[0].Use.SchemaType;
        List<SchemaMember> members = shape.Kind == TypeKind.Record ? shape.Members : [];
        EquatableArray<ConstantModel> constants = members
            .Where(candidate => IsAlwaysThere(shape, candidate) && candidate.WireName != member)
            .Select(static candidate => new ConstantModel(candidate.WireName, MemberConstants.Of(candidate).ToEquatableArray()))
            .Where(static constant => !constant.Values.IsEmpty)
            .ToEquatableArray();
        return new(
            name,
            shape.ToTypeRef(),
            (member is null ? [] : same.SelectMany(static variant => variant.Tags).Distinct(StringComparer.Ordinal)).ToEquatableArray(),
            members.Where(candidate => IsAlwaysThere(shape, candidate)).Select(static candidate => candidate.WireName).ToEquatableArray(),
            members.Select(static candidate => candidate.WireName).ToEquatableArray(),
            constants,
            same.Exists(static variant => variant.IsFallback),
            DocReader.ReadType(shape))
        {
            // A value of a type that several variants have need only keep the constraints of one of them.
            Constraints = same.Count == 1 ? ConstraintReader.Read(same[0].Use) : ConstraintSet.None,
            Items = same.Count == 1 ? ItemConstraintReader.Read(same[0].Use, places) : null,
        };
    }

    private static bool IsAlwaysThere(SchemaType shape, SchemaMember member)
        => DeclarationBuilder.PresenceOf(shape, member) is Presence.Required or Presence.RequiredNullable;

    private static NameRequest Request(SchemaType union, SchemaUnionCase variant)
    {
        SchemaType shape = variant.Use.SchemaType;
        NameRequest request = NameRequest.Type(CaseName(union, shape), variant.Address.Value);
        return shape.IsDeclared ? request with { WhenReserved = shape.Name } : request;
    }

    /// <summary>The name of the variant's type, without the union's name before it: inside the union that says nothing.</summary>
    private static string CaseName(SchemaType union, SchemaType shape) => shape switch
    {
        _ when shape.IsDeclared && shape.Name.Length > union.Name.Length && shape.Name.StartsWith(union.Name, StringComparison.Ordinal)
            && char.IsUpper(shape.Name[union.Name.Length])
            => shape.Name.Substring(union.Name.Length),
        _ when shape.IsDeclared => shape.Name,
        _ when shape.Scalar is { } scalar => scalar.CaseName,
        _ => shape.Kind.ToString(),
    };
}

using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Makes the model of a union: its variants, and by what each is recognised.</summary>
internal static class UnionBuilder
{
    public static UnionModel Build(Shape shape, DocReader docs)
    {
        JsonNode? discriminator = shape.View.Find("discriminator");
        string? member = discriminator.Member("propertyName").Text();
        List<ShapeVariant> variants = shape.Variants.GroupBy(static variant => variant.Use.Shape.ToTypeRef()).Select(static same => same.First()).ToList();
        var scope = new NameScope(name => ReservedNames.InUnion(name) || name == shape.Name);
        IReadOnlyList<string> names = scope.Assign(variants.ConvertAll(static variant => NameRequest.Type(CaseName(variant.Use.Shape), variant.Address.Value)));
        return new(
            shape.Name,
            docs.ReadType(shape),
            member,
            variants.Select((variant, index) => Variant(variant, names[index], member, discriminator.Member("mapping") as JsonObject, docs)).ToEquatableArray(),
            shape.IsSent,
            shape.View.Find("deprecated").IsTrue());
    }

    private static VariantModel Variant(ShapeVariant variant, string name, string? member, JsonObject? mapping, DocReader docs)
    {
        Shape shape = variant.Use.Shape;
        List<ConstantModel> constants = shape.Members
            .Where(static candidate => candidate.IsRequired && candidate.Use.Shape is { Kind: TypeShape.Enum, Values.Count: <= 8 })
            .Select(static candidate => new ConstantModel(candidate.WireName, candidate.Use.Shape.Values.ToEquatableArray()))
            .ToList();
        return new(
            name,
            shape.ToTypeRef(),
            (member is null ? (List<string>)[] : Tags(shape, member, mapping)).ToEquatableArray(),
            shape.Members.Where(static candidate => candidate.IsRequired).Select(static candidate => candidate.WireName).ToEquatableArray(),
            shape.Members.Select(static candidate => candidate.WireName).ToEquatableArray(),
            member is null ? constants.ToEquatableArray() : EquatableArray<ConstantModel>.Empty,
            docs.ReadType(shape));
    }

    /// <summary>The mapping's keys that lead to the variant, its component name, and the values that its own schema gives the member.</summary>
    private static List<string> Tags(Shape shape, string member, JsonObject? mapping)
    {
        string component = shape.Address.Tokens.LastOrDefault() ?? "";
        IEnumerable<string> mapped = (mapping ?? [])
            .Where(entry => entry.Value.Text() is { } target && (target == component || target.EndsWith("/" + component, StringComparison.Ordinal)))
            .Select(static entry => entry.Key);
        IEnumerable<string> own = shape.Members.Where(candidate => candidate.WireName == member && candidate.Use.Shape.Kind == TypeShape.Enum)
            .SelectMany(static candidate => candidate.Use.Shape.Values);
        List<string> tags = mapped.Concat(own).Distinct(StringComparer.Ordinal).ToList();
        return tags.Count > 0 ? tags : [component];
    }

    private static string CaseName(Shape shape) => shape.Kind switch
    {
        _ when shape.IsDeclared => shape.Name,
        TypeShape.String => "Text",
        TypeShape.Int32 or TypeShape.Int64 or TypeShape.Double or TypeShape.Decimal or TypeShape.Single => "Number",
        TypeShape.Any => "Json",
        _ => shape.Kind.ToString(),
    };
}

using System.Text.Json.Nodes;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads what <c>oneOf</c> or <c>anyOf</c> offers, and whether a plain type says the same.</summary>
internal static class Variants
{
    /// <summary>The variants without <c>null</c>; empty when the schema offers none.</summary>
    public static IReadOnlyList<JsonPointer> Of(SchemaView view)
    {
        string keyword = view.Has("oneOf") ? "oneOf" : "anyOf";
        if (view.Find(keyword, out JsonPointer address) is not JsonArray variants)
        {
            return [];
        }

        JsonPointer root = address.Child(keyword);
        return Enumerable.Range(0, variants.Count).Where(index => !IsNull(variants[index])).Select(root.Child).ToList();
    }

    /// <summary>Whether one of the variants is null.</summary>
    public static bool OfferNull(SchemaView view)
        => (view.Find("oneOf") as JsonArray ?? view.Find("anyOf") as JsonArray)?.Any(IsNull) == true;

    /// <summary>
    /// The plain type that holds every variant: text, or known and unknown text, or numbers. Null when the variants are of different kinds.
    /// </summary>
    public static TypeShape? Common(IReadOnlyList<SchemaView> variants)
    {
        List<string?> types = variants.Select(static variant => SchemaTypes.Of(variant) is [var only] && Of(variant).Count == 0 ? only : null).ToList();
        return types switch
        {
            _ when types.TrueForAll(static type => type == "string") => OfTexts(variants),
            _ when types.TrueForAll(static type => type == "integer") => TypeShape.Int64,
            _ when types.TrueForAll(static type => type is "integer" or "number") => TypeShape.Double,
            _ when types.TrueForAll(static type => type == "boolean") => TypeShape.Boolean,
            _ => null,
        };
    }

    private static TypeShape OfTexts(IReadOnlyList<SchemaView> variants)
    {
        if (variants.Any(static variant => EnumValues.Of(variant) is { Count: > 0 }))
        {
            return TypeShape.Enum;
        }

        List<TypeShape> shapes = variants.Select(static variant => ScalarTypes.Of("string", variant)).Distinct().ToList();
        return shapes.Count == 1 ? shapes[0] : TypeShape.String;
    }

    private static bool IsNull(JsonNode? variant) => variant.Member("type").Text() == "null";
}

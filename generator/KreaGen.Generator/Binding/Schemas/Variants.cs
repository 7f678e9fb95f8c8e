using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads what <c>oneOf</c> or <c>anyOf</c> lists, and whether a plain type says the same.</summary>
internal static class Variants
{
    private static readonly string[] Offering = ["oneOf", "anyOf"];

    /// <summary>The parts that offer variants of which at least one says more than which members there must be.</summary>
    public static IEnumerable<(SchemaPart Part, string Keyword)> Offers(SchemaView view)
    {
        foreach (SchemaPart part in view.Parts)
        {
            foreach (string keyword in Offering)
            {
                if (part.Find(keyword) is JsonArray variants && variants.Any(static variant => !IsNull(variant) && !IsDemand(variant)))
                {
                    yield return (part, keyword);
                }
            }
        }
    }

    /// <summary>The places of the variants that a part lists, without <c>null</c>.</summary>
    public static IEnumerable<JsonPointer> Listed(SchemaPart part, string keyword)
    {
        var variants = (JsonArray)part.Node[keyword]!;
        JsonPointer root = part.Address.Child(keyword);
        return Enumerable.Range(0, variants.Count).Where(index => !IsNull(variants[index])).Select(root.Child);
    }

    /// <summary>Whether one of the variants is null.</summary>
    public static bool OfferNull(SchemaView view)
    {
        foreach (SchemaPart part in view.Parts)
        {
            if (HasNull(part.Find("oneOf")) || HasNull(part.Find("anyOf")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a variant only says which members an object must have: it makes no other type.</summary>
    public static bool IsDemand(JsonNode? variant)
        => variant is JsonObject { Count: > 0 } keywords
            && keywords.Any(static keyword => Keywords.IsDemand(keyword.Key))
            && keywords.All(static keyword => Keywords.IsDemand(keyword.Key) || Keywords.IsAnnotation(keyword.Key) || (keyword.Key == "type" && keyword.Value.Text() == "object"));

    /// <summary>
    /// The plain type that holds every variant: text, or known and unknown values, or numbers. Null when the variants are of different kinds.
    /// </summary>
    public static TypeChoice? Common(IReadOnlyList<SchemaView> variants)
    {
        List<string?> types = variants.Select(static variant => SchemaTypes.Of(variant) is [var only] && !Offers(variant).Any() ? only : null).ToList();
        bool isEnum = variants.Any(static variant => EnumValues.Lists(variant));
        return types switch
        {
            _ when types.TrueForAll(static type => type == "string") => isEnum ? TypeKind.Enum : OfTexts(variants),
            _ when types.TrueForAll(static type => type == "integer") => isEnum ? TypeKind.Enum : ScalarType.Int64,
            _ when types.TrueForAll(static type => type is "integer" or "number") => isEnum ? TypeKind.Enum : ScalarType.Double,
            _ when types.TrueForAll(static type => type == "boolean") => ScalarType.Boolean,
            _ when types.TrueForAll(static type => type is "integer" or "number" or "string" or "boolean") && variants.All(EnumValues.Lists) => TypeKind.Enum,
            _ => null,
        };
    }

    private static ScalarType OfTexts(IReadOnlyList<SchemaView> variants)
    {
        List<ScalarType> types = variants.Select(static variant => ScalarTypes.Of("string", variant)).Distinct().ToList();
        return types.Count == 1 ? types[0] : ScalarType.String;
    }

    private static bool HasNull(JsonNode? variants) => variants is JsonArray listed && listed.Any(IsNull);

    private static bool IsNull(JsonNode? variant)
        => variant.Member("type").Text() == "null"
            || (variant.Member("type") is JsonArray { Count: 1 } types && types[0].Text() == "null")
            || (variant.Member("enum") is JsonArray { Count: 1 } values && values[0] is null)
            || (variant is JsonObject members && members.TryGetPropertyValue("const", out JsonNode? only) && only is null && members.Count <= 2);
}

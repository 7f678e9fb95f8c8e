using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Tells whether a plain type says the same as several variants.</summary>
internal static class Variants
{
    /// <summary>
    /// The plain type that holds every variant: text, or known and unknown values, or numbers. Null when the variants are of different kinds.
    /// </summary>
    public static TypeChoice? Common(IReadOnlyList<SchemaView> variants)
    {
        if (NumberTexts.Of(variants) is { } number)
        {
            return number;
        }

        List<string?> types = variants.Select(static variant => ValueTypes.Of(variant) is [var only] && !variant.Offers.Any() ? only : null).ToList();
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
}

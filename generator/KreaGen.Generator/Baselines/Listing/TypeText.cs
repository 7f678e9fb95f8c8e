using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Writes a type in one word: a declared one by its C# name, <c>string[]</c>, <c>map&lt;Pet&gt;</c>, <c>date?</c>.</summary>
internal static class TypeText
{
    public static string Write(TypeRef type) => Bare(type) + (type.IsNullable ? "?" : "");

    private static string Bare(TypeRef type) => type.Shape switch
    {
        TypeShape.Record or TypeShape.Tuple or TypeShape.Enum or TypeShape.Union or TypeShape.Result => type.Name,
        TypeShape.List => Item(type) + "[]",
        TypeShape.Map => "map<" + Item(type) + ">",
        TypeShape.Any => "json",
        _ => char.ToLowerInvariant(type.Shape.ToString()[0]) + type.Shape.ToString().Substring(1),
    };

    private static string Item(TypeRef type) => type.Item is { } item ? Write(item) : "json";
}

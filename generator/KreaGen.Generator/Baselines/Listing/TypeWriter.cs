using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Writes a type in one word: a declared one by its C# name, <c>string[]</c>, <c>map&lt;Pet&gt;</c>, <c>date?</c>.</summary>
internal static class TypeWriter
{
    public static string Write(TypeRef type) => Bare(type) + (type.IsNullable ? "?" : "");

    private static string Bare(TypeRef type) => type.Kind switch
    {
        TypeKind.Scalar => type.Scalar!.Word,
        TypeKind.List => Item(type) + "[]",
        TypeKind.Map => "map<" + Item(type) + ">",
        TypeKind.File => "file",
        TypeKind.Stream => "stream",
        _ => type.Name,
    };

    private static string Item(TypeRef type) => type.Item is { } item ? Write(item) : "json";
}

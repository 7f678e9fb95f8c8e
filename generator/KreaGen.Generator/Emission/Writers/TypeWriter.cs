using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>Writes a type as C# code does.</summary>
internal static class TypeWriter
{
    /// <summary>The type of a value that is there, with the nullability of what it holds.</summary>
    public static string Of(TypeRef type) => type.Kind switch
    {
        TypeKind.Scalar => Of(type.Scalar!),
        TypeKind.List => $"{RuntimeNames.ReadOnlyList}<{OfItem(type.Item!)}>",
        TypeKind.Map => $"{RuntimeNames.ReadOnlyDictionary}<string, {OfItem(type.Item!)}>",
        TypeKind.File => RuntimeNames.FileContent,
        TypeKind.Stream => RuntimeNames.ResponseStream,
        _ => type.Name,
    };

    /// <summary>The keyword, or the marked name.</summary>
    public static string Of(ScalarType type)
    {
        int generic = type.Type.IndexOf('<');
        string name = generic < 0 ? type.Type : type.Type.Substring(0, generic);
        int dot = name.LastIndexOf('.');
        return dot < 0 ? type.Type : NameMark.Start + name.Substring(dot + 1) + NameMark.End + type.Type.Substring(name.Length);
    }

    /// <summary>The type where it stands as an item or a response: nullable when null may stand there.</summary>
    public static string OfItem(TypeRef type) => AllowsNull(type) ? Of(type) + "?" : Of(type);

    /// <summary>Whether null may stand there; any JSON already holds null.</summary>
    public static bool AllowsNull(TypeRef type) => type.IsNullable && type.Scalar is not { HoldsNull: true };

    public static bool IsValueType(TypeRef type) => type.Scalar is { IsReference: false } || type.Kind is TypeKind.Enum or TypeKind.Headers;

    /// <summary>Whether the type reads and writes itself, and checks itself where it is sent.</summary>
    public static bool IsObject(TypeRef type) => type.Kind is TypeKind.Record or TypeKind.Tuple or TypeKind.Union;

    /// <summary>Whether a function for generated types reads it; where null may stand, none does.</summary>
    public static bool ReadsItself(TypeRef type) => (IsObject(type) || type.Kind == TypeKind.Enum) && !AllowsNull(type);

    /// <summary>The type of a property, by whether its value may be absent or null.</summary>
    public static string OfProperty(PropertyModel property) => property.Presence switch
    {
        Presence.Required => Of(property.Type),
        Presence.OptionalNullable => $"{RuntimeNames.Optional}<{Of(property.Type)}?>",
        _ => Of(property.Type) + "?",
    };
}

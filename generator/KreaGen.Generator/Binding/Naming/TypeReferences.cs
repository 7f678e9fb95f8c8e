using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Naming;

/// <summary>Turns decisions into references by name, once every declaration has its name.</summary>
internal static class TypeReferences
{
    /// <summary>Lists of lists of lists … deeper than this become plain JSON: the compiler fails on types nested too deep.</summary>
    private const int MaxNesting = 8;

    public static TypeRef Of(BoundTypes types, SchemaUse use) => Of(types, types[use], use.IsNullable, 0);

    public static TypeRef Of(BoundTypes types, SchemaType type) => Of(types, type, isNullable: false, 0);

    private static TypeRef Of(BoundTypes types, SchemaType type, bool isNullable, int nesting) => type.Kind switch
    {
        TypeKind.List or TypeKind.Map when nesting >= MaxNesting => TypeRef.Any with { IsNullable = isNullable },
        TypeKind.List or TypeKind.Map => new(
            type.Type,
            Item: type.Item is { } item ? Of(types, types[item], item.IsNullable, nesting + 1) : TypeRef.Any,
            IsNullable: isNullable),
        TypeKind.Enum when type.EnumOf != ScalarType.String => new(type.Type, types.NameOf(type), Item: new(type.EnumOf), IsNullable: isNullable),
        _ when type.IsDeclared => new(type.Type, types.NameOf(type), IsNullable: isNullable),
        _ => new(type.Type, IsNullable: isNullable),
    };
}

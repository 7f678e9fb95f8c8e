using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Turns decisions into references by name, once every declaration has its name.</summary>
internal static class TypeReferences
{
    /// <summary>Lists of lists of lists … deeper than this become plain JSON: the compiler fails on types nested too deep.</summary>
    private const int MaxNesting = 8;

    public static TypeRef ToTypeRef(this SchemaUse use) => Of(use.SchemaType, use.IsNullable, 0);

    public static TypeRef ToTypeRef(this SchemaType shape) => Of(shape, isNullable: false, 0);

    private static TypeRef Of(SchemaType shape, bool isNullable, int nesting) => shape.Kind switch
    {
        TypeKind.List or TypeKind.Map when nesting >= MaxNesting => TypeRef.Any with { IsNullable = isNullable },
        TypeKind.List or TypeKind.Map => new(
            shape.Type,
            Item: shape.Item is { } item ? Of(item.SchemaType, item.IsNullable, nesting + 1) : TypeRef.Any,
            IsNullable: isNullable),
        TypeKind.Enum when shape.EnumOf != ScalarType.String => new(shape.Type, shape.Name, Item: new(shape.EnumOf), IsNullable: isNullable),
        _ when shape.IsDeclared => new(shape.Type, shape.Name, IsNullable: isNullable),
        _ => new(shape.Type, IsNullable: isNullable),
    };
}

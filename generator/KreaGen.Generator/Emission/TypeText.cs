using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>Writes a type as C# code does.</summary>
internal static class TypeText
{
    /// <summary>The type of a value that is there, with the nullability of what it holds.</summary>
    public static string Of(TypeRef type) => type.Shape switch
    {
        TypeShape.String => "string",
        TypeShape.Char => "char",
        TypeShape.Boolean => "bool",
        TypeShape.Int32 => "int",
        TypeShape.Int64 or TypeShape.Int64Text => "long",
        TypeShape.UInt64 or TypeShape.UInt64Text => "ulong",
        TypeShape.BigInteger => "global::System.Numerics.BigInteger",
        TypeShape.Single => "float",
        TypeShape.Double => "double",
        TypeShape.Decimal or TypeShape.DecimalText => "decimal",
        TypeShape.Guid => "global::System.Guid",
        TypeShape.Uri => "global::System.Uri",
        TypeShape.DateTime or TypeShape.UnixTime or TypeShape.HttpDate => "global::System.DateTimeOffset",
        TypeShape.LocalDateTime => "global::System.DateTime",
        TypeShape.Date => "global::System.DateOnly",
        TypeShape.Time => RuntimeNames.TimeOfDay,
        TypeShape.LocalTime => "global::System.TimeOnly",
        TypeShape.Duration => RuntimeNames.TimeSpan,
        TypeShape.Bytes or TypeShape.WebSafeBytes => "global::System.ReadOnlyMemory<byte>",
        TypeShape.List => $"{RuntimeNames.ReadOnlyList}<{OfItem(type.Item!)}>",
        TypeShape.Map => $"{RuntimeNames.ReadOnlyDictionary}<string, {OfItem(type.Item!)}>",
        TypeShape.Record or TypeShape.Tuple or TypeShape.Enum or TypeShape.Union or TypeShape.Result => type.Name,
        TypeShape.File => RuntimeNames.FileContent,
        TypeShape.Stream => RuntimeNames.ResponseStream,
        _ => RuntimeNames.JsonElement,
    };

    /// <summary>The type where it stands as an item or an answer: nullable when null may stand there.</summary>
    public static string OfItem(TypeRef type) => AllowsNull(type) ? Of(type) + "?" : Of(type);

    /// <summary>Whether null may stand there; any JSON already holds null.</summary>
    public static bool AllowsNull(TypeRef type) => type.IsNullable && type.Shape != TypeShape.Any;

    public static bool IsValueType(TypeRef type) => type.Shape is not (
        TypeShape.String or TypeShape.Uri or TypeShape.List or TypeShape.Map or TypeShape.Record or TypeShape.Tuple or TypeShape.Union
        or TypeShape.File or TypeShape.Stream or TypeShape.Result);

    /// <summary>Whether the type reads and writes itself, and checks itself where it is sent.</summary>
    public static bool IsObject(TypeRef type) => type.Shape is TypeShape.Record or TypeShape.Tuple or TypeShape.Union;

    /// <summary>Whether a function for generated types reads it; where null may stand, none does.</summary>
    public static bool ReadsItself(TypeRef type) => (IsObject(type) || type.Shape == TypeShape.Enum) && !AllowsNull(type);

    /// <summary>The type of a property, by whether its value may be absent or null.</summary>
    public static string OfProperty(PropertyModel property) => property.Presence switch
    {
        Presence.Required => Of(property.Type),
        Presence.OptionalNullable => $"{RuntimeNames.Optional}<{Of(property.Type)}?>",
        _ => Of(property.Type) + "?",
    };
}

using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>Writes the expressions and statements that read and write a value as JSON.</summary>
internal static class JsonText
{
    /// <summary>An expression that reads a value from <c>reader</c>; null comes back as null when it is allowed.</summary>
    public static string Read(TypeRef type, bool allowsNull) => ReadFrom("reader", type, allowsNull);

    /// <summary>A statement that writes a value to <c>writer</c>.</summary>
    public static string Write(TypeRef type, string value) => type.Shape switch
    {
        TypeShape.String or TypeShape.Guid or TypeShape.DateTime => $"writer.WriteStringValue({value});",
        TypeShape.Boolean => $"writer.WriteBooleanValue({value});",
        TypeShape.Int32 or TypeShape.Int64 or TypeShape.Single or TypeShape.Double or TypeShape.Decimal => $"writer.WriteNumberValue({value});",
        TypeShape.List or TypeShape.Map => $"writer.{WriterOf(type)}({value}, {ItemWriter(type.Item!)});",
        TypeShape.Any => $"{value}.WriteTo(writer);",
        _ => $"writer.{WriterOf(type)}({value});",
    };

    /// <summary>A statement that writes a member with its name in one call; null when the type has none.</summary>
    public static string? WriteMember(TypeRef type, string nameLiteral, string value) => type.Shape switch
    {
        TypeShape.String or TypeShape.Guid or TypeShape.DateTime => $"writer.WriteString({nameLiteral}, {value});",
        TypeShape.Boolean => $"writer.WriteBoolean({nameLiteral}, {value});",
        TypeShape.Int32 or TypeShape.Int64 or TypeShape.Single or TypeShape.Double or TypeShape.Decimal => $"writer.WriteNumber({nameLiteral}, {value});",
        _ => null,
    };

    /// <summary>A delegate that reads a value, for lists, maps and whole answers.</summary>
    public static string ItemReader(TypeRef type)
    {
        bool allowsNull = TypeText.AllowsNull(type);
        return type.Shape is TypeShape.List or TypeShape.Map
            ? $"static (ref {RuntimeNames.Reader} item) => {ReadFrom("item", type, allowsNull)}"
            : $"{RuntimeNames.JsonReading}.{ReaderOf(type, allowsNull)}";
    }

    /// <summary>A delegate that writes a value, for lists, maps and whole bodies: its types follow from the value beside it.</summary>
    public static string ItemWriter(TypeRef type)
    {
        const string parameters = "static (writer, item)";
        if (!TypeText.AllowsNull(type))
        {
            return $"{parameters} => {Write(type, "item").TrimEnd(';')}";
        }

        string value = TypeText.IsValueType(type) ? "item.Value" : "item";
        return $"{parameters} => {{ if (item is null) {{ writer.WriteNullValue(); }} else {{ {Write(type, value)} }} }}";
    }

    private static string ReadFrom(string reader, TypeRef type, bool allowsNull)
        => type.Shape is TypeShape.List or TypeShape.Map
            ? $"{reader}.{ReaderOf(type, allowsNull)}({ItemReader(type.Item!)})"
            : $"{reader}.{ReaderOf(type, allowsNull)}()";

    private static string ReaderOf(TypeRef type, bool allowsNull)
    {
        string orNull = allowsNull ? "OrNull" : "";
        return type.Shape switch
        {
            TypeShape.Record or TypeShape.Union => $"ReadModel{orNull}<{type.Name}>",
            TypeShape.Enum => $"{(allowsNull ? "ReadValueOrNull" : "ReadModel")}<{type.Name}>",
            TypeShape.Any => "ReadJsonElement",
            TypeShape.List or TypeShape.Map => $"Read{type.Shape}{orNull}<{TypeText.OfItem(type.Item!)}>",
            _ => $"Read{NameOf(type.Shape)}{orNull}",
        };
    }

    private static string WriterOf(TypeRef type) => type.Shape switch
    {
        TypeShape.Record or TypeShape.Union or TypeShape.Enum => "WriteModel",
        TypeShape.List or TypeShape.Map => "Write" + type.Shape,
        _ => "Write" + type.Shape,
    };

    /// <summary>What the runtime calls a scalar in the names of the functions that read it.</summary>
    private static string NameOf(TypeShape shape) => shape switch
    {
        TypeShape.DateTime => "DateTimeOffset",
        TypeShape.Date => "DateOnly",
        TypeShape.Time => "TimeOnly",
        _ => shape.ToString(),
    };
}

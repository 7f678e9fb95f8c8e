using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>Writes the expressions and statements that read and write a value as JSON.</summary>
internal static class JsonStatementWriter
{
    // How deep values are read and written in the loop and the blocks of a record.
    private const int ReadColumn = 20;
    private const int WriteColumn = 12;

    /// <summary>An expression that reads a value from <c>reader</c>; null comes back as null when it is allowed.</summary>
    public static string Read(TypeRef type, bool allowsNull) => ReadFrom("reader", type, allowsNull);

    /// <summary>The same for a member of an object, or an item of something, that keeps how its values were written.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="allowsNull">Whether null comes back as null.</param>
    /// <param name="key">An expression for what the text is kept by.</param>
    public static string ReadMember(TypeRef type, bool allowsNull, string key = "name")
    {
        if (!type.KeepsText)
        {
            return Read(type, allowsNull);
        }

        if (IsTree(type))
        {
            TypeRef tree = type with { IsNullable = allowsNull };
            return Wrapping.Parentheses($"reader.ReadTreeWithText<{TypeWriter.OfItem(tree)}>", ["ref texts", key, ItemReader(tree), ItemWriter(tree)], "",
                ReadColumn);
        }

        return type.Kind == TypeKind.List
            ? Wrapping.Parentheses($"reader.ReadListWithText{(allowsNull ? "OrNull" : "")}<{TypeWriter.OfItem(type.Item!)}>",
                ["ref texts", key, ItemReader(type.Item!)], "", ReadColumn)
            : $"reader.{ReaderOf(type, allowsNull)}(ref texts, {key})";
    }

    /// <summary>Whether values that keep their texts are deeper inside than the items of a list.</summary>
    private static bool IsTree(TypeRef type)
        => type.Kind == TypeKind.Map
            // A value alone does not tell whether it was written as a number or as text: the list is compared as a whole.
            || (type.Kind == TypeKind.List && type.Item is { Kind: TypeKind.List or TypeKind.Map } or { Scalar.MayBeText: true });

    /// <summary>A statement that writes a value to <c>writer</c>.</summary>
    public static string Write(TypeRef type, string value) => type.Kind switch
    {
        TypeKind.Scalar => $"writer.{type.Scalar!.Writer}({value});",
        TypeKind.List or TypeKind.Map => $"writer.Write{type.Kind}({value}{(NeedsItems(type) ? ", " + ItemWriter(type.Item!) : "")});",
        _ => $"writer.WriteModel({value});",
    };

    /// <summary>A statement that writes a member in one call; null when the runtime has none for the type.</summary>
    /// <param name="property">The member.</param>
    /// <param name="ending">IfSet or OrNull where there may be no value; nothing where there is one.</param>
    /// <param name="value">An expression for the value.</param>
    public static string? WriteMember(PropertyModel property, string ending, string value)
    {
        string name = CSharpEscaper.Utf8Literal(property.WireName);
        return property.Type switch
        {
            { Scalar: { MemberWriter: { } writer } scalar } => $"writer.{writer}{ending}({name}, {value}{(scalar.KeepsText ? ", _texts" : "")});",
            { Kind: TypeKind.Record or TypeKind.Tuple or TypeKind.Union or TypeKind.Enum } => $"writer.WriteModel{ending}({name}, {value});",
            _ => null,
        };
    }

    /// <summary>A statement that writes a member which keeps how its value was written, and is found by the name as it is.</summary>
    public static string WriteKept(TypeRef type, string nameLiteral, string value) => type.Kind switch
    {
        _ when IsTree(type)
            => Wrapping.Parentheses("writer.WriteTreeWithText",
                [nameLiteral, value, "_texts", ItemReader(type with { IsNullable = false }), ItemWriter(type with { IsNullable = false })], ";", WriteColumn),
        TypeKind.List => Wrapping.Parentheses("writer.WriteListWithText", [nameLiteral, value, "_texts", ItemReader(type.Item!), ItemWriter(type.Item!)], ";",
            WriteColumn),
        _ => $"writer.Write{type.Scalar!.RuntimeName}({nameLiteral}, {value}, _texts);",
    };

    /// <summary>A statement that writes a value without a name that keeps how it was written.</summary>
    public static string WriteItemKept(TypeRef type, string key, string value)
    {
        TypeRef item = type with { IsNullable = false };
        return Wrapping.Parentheses("writer.WriteItemWithText", [key, value, "_texts", ItemReader(item), ItemWriter(item)], ";", WriteColumn);
    }

    /// <summary>A delegate that reads a value, for lists, maps and whole answers.</summary>
    public static string ItemReader(TypeRef type) => $"static (ref {RuntimeNames.Reader} item) => {ReadFrom("item", type, TypeWriter.AllowsNull(type))}";

    /// <summary>A delegate that writes a value, for lists, maps and whole bodies: its types follow from the value beside it.</summary>
    public static string ItemWriter(TypeRef type)
    {
        const string parameters = "static (writer, item)";
        if (!TypeWriter.AllowsNull(type))
        {
            return $"{parameters} => {Write(type, "item").TrimEnd(';')}";
        }

        if (TypeWriter.ReadsItself(type with { IsNullable = false }))
        {
            return $"{parameters} => writer.WriteModelOrNull(item)";
        }

        return TypeWriter.IsValueType(type)
            ? WrappedWriter(type) : $"{parameters} => {{ if (item is null) {{ writer.WriteNullValue(); }} else {{ {Write(type, "item")} }} }}";
    }

    /// <summary>The same for a value that <c>Nullable&lt;T&gt;</c> holds, as it does any JSON that may be absent.</summary>
    public static string WrappedWriter(TypeRef type)
        => TypeWriter.ReadsItself(type with { IsNullable = false })
            ? "static (writer, item) => writer.WriteModelOrNull(item)"
            : $"static (writer, item) => {{ if (item is null) {{ writer.WriteNullValue(); }} else {{ {Write(type, "item.Value")} }} }}";

    private static string ReadFrom(string reader, TypeRef type, bool allowsNull)
        => NeedsItems(type)
            ? $"{reader}.{ReaderOf(type, allowsNull)}({ItemReader(type.Item!)})"
            : $"{reader}.{ReaderOf(type, allowsNull)}()";

    /// <summary>Whether the runtime must be told how to read and write the items of the list or map.</summary>
    private static bool NeedsItems(TypeRef type)
        => type.Kind is TypeKind.List or TypeKind.Map && !TypeWriter.ReadsItself(type.Item!) && NameOfPlain(type.Item!) is null;

    /// <summary>What the runtime calls the items whose lists and maps it reads and writes by itself.</summary>
    private static string? NameOfPlain(TypeRef item)
        => item.Scalar is { HasCollections: true } scalar && !TypeWriter.AllowsNull(item) ? scalar.RuntimeName : null;

    private static string ReaderOf(TypeRef type, bool allowsNull)
    {
        string orNull = allowsNull ? "OrNull" : "";
        return type.Kind switch
        {
            TypeKind.Scalar => type.Scalar!.Reader + (type.Scalar.HoldsNull ? "" : orNull) + (type.Scalar.IsGeneric ? $"<{TypeWriter.Of(type.Scalar)}>" : ""),
            TypeKind.Enum => $"{(allowsNull ? "ReadValueOrNull" : "ReadModel")}<{type.Name}>",
            TypeKind.List or TypeKind.Map when NameOfPlain(type.Item!) is { } plain => $"Read{plain}{type.Kind}{orNull}",
            TypeKind.List or TypeKind.Map => $"Read{type.Kind}{orNull}<{TypeWriter.OfItem(type.Item!)}>",
            _ => $"ReadModel{orNull}<{type.Name}>",
        };
    }
}

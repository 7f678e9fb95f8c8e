using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>Writes the statement that adds a parameter to a request. Only what differs from OpenAPI's defaults is spelled out.</summary>
internal static class ParameterCode
{
    private const int Column = 8;

    public static string Statement(ParameterModel parameter)
    {
        (string kind, string value, string? writer) = parameter.Place == ParameterLocation.QueryString
            ? WholeQuery(parameter)
            : Value(parameter with { Name = Given(parameter) });
        string owner = parameter.Place is ParameterLocation.Header or ParameterLocation.Cookie ? "request" : "uri";
        List<string> arguments =
        [
            .. parameter.Place == ParameterLocation.QueryString ? (string[])[] : [CSharpEscaper.Literal(parameter.WireName)],
            value,
            .. writer is null ? (string[])[] : [writer],
            .. kind == "Json" || parameter.Place == ParameterLocation.QueryString
                ? [] : Style(parameter, kind.Length == 0 && parameter.Type.Kind != TypeKind.List),
            .. parameter.Place == ParameterLocation.Path && kind.Length == 0 && value != Given(parameter)
                ? [$"argument: nameof({parameter.Name})"] : (string[])[],
        ];
        return Wrapping.Parentheses($"{owner}.Add{parameter.Place}{kind}", arguments, ";", Column);
    }

    /// <summary>The value that is sent: what the caller gives, or the only one that the document allows.</summary>
    private static string Given(ParameterModel parameter) => parameter switch
    {
        { Preset: null } => parameter.Name,
        { Type.Kind: TypeKind.Enum } => $"{parameter.Name} ?? {TypeWriter.Of(parameter.Type)}.{parameter.Preset}",
        _ => $"{parameter.Name} ?? {parameter.Preset}",
    };

    /// <summary>What the called function's name ends with, the value, and what writes it as JSON where the runtime does not know its type.</summary>
    private static (string Kind, string Value, string? Writer) Value(ParameterModel parameter)
    {
        TypeRef type = parameter.Type;
        // The JSON of a number is its text.
        bool isPlain = type.Scalar is { JsonType: JsonType.Boolean or JsonType.Number, ParameterText: null };
        if (parameter.Style.Name == "json" && !isPlain)
        {
            return ("Json", parameter.Name, IsModel(type) ? null : Writer(parameter));
        }

        return type switch
        {
            { Scalar.ParameterText: { } text } => ("", $"{RuntimeNames.ParameterText}.{text}({parameter.Name})", null),
            _ when IsKnownScalar(type) => ("", parameter.Name, null),
            { Kind: TypeKind.List } when IsKnownScalar(type.Item!) && (type.Item!.Scalar == ScalarType.String || !TypeWriter.AllowsNull(type.Item))
                => ("", parameter.Name, null),
            _ => ("Object", parameter.Name, IsModel(type) ? null : Writer(parameter)),
        };
    }

    /// <summary>The same for a parameter that is the whole query.</summary>
    private static (string Kind, string Value, string? Writer) WholeQuery(ParameterModel parameter)
    {
        bool isObject = parameter.Type is { Kind: TypeKind.Record or TypeKind.Union or TypeKind.Map } or { Scalar.JsonType: JsonType.Any };
        string? writer = IsModel(parameter.Type) ? null : Writer(parameter);
        return parameter.Style.Name switch
        {
            "json" => ("Json", parameter.Name, writer),
            _ when isObject => ("Form", parameter.Name, writer),
            _ when parameter.Type.Scalar == ScalarType.String => ("", parameter.Name, null),
            _ => ("Json", parameter.Name, writer),
        };
    }

    private static IEnumerable<string> Style(ParameterModel parameter, bool isScalar)
    {
        string usual = StyleModel.DefaultOf(parameter.Place);
        bool separates = usual == "form";
        string style = parameter.Style.Name is "text" or "json" ? usual : parameter.Style.Name;
        if (style != usual && !(isScalar && parameter.Place == ParameterLocation.Query))
        {
            yield return $"{RuntimeNames.ParameterStyle}.{char.ToUpperInvariant(style[0])}{style.Substring(1)}";
        }

        bool isHeaderList = parameter is { Place: ParameterLocation.Header, Type.Kind: TypeKind.List };
        if (!isScalar && !isHeaderList && !style.StartsWith("deepObject", StringComparison.Ordinal) && parameter.Style.Name != "text"
            && parameter.Style.Explode != separates)
        {
            yield return $"explode: {CSharpEscaper.Literal(parameter.Style.Explode)}";
        }

        if (parameter.Style.AllowReserved && parameter.Place != ParameterLocation.Header)
        {
            yield return "allowReserved: true";
        }
    }

    /// <summary>A value that can be null is not written when it is, but has the type of one that can.</summary>
    private static string Writer(ParameterModel parameter)
    {
        TypeRef type = parameter.Type;
        if (parameter.IsRequired || !TypeWriter.IsValueType(type))
        {
            return JsonStatementWriter.ItemWriter(type with { IsNullable = false });
        }

        return $"static (writer, item) => {JsonStatementWriter.Write(type, "item!.Value").TrimEnd(';')}";
    }

    private static bool IsModel(TypeRef type) => TypeWriter.IsObject(type);

    private static bool IsKnownScalar(TypeRef type)
        => type.Kind == TypeKind.Enum || type.Scalar is { ParameterText: null, JsonType: not JsonType.Any };
}

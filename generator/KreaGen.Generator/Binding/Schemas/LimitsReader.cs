using System.Text.Json.Nodes;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Validation;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads what a schema demands of a value of the type that was chosen for it.</summary>
internal static class LimitsReader
{
    public static LimitsModel Read(SchemaUse use) => Read(use.View, use.Shape);

    /// <summary>What a record demands of its members as a whole, wherever it stands.</summary>
    public static LimitsModel OfRecord(Shape shape) => Members(shape.View, shape);

    public static LimitsModel Textual(SchemaView view) => new()
    {
        MinLength = Positive(view.Find("minLength").Count()),
        MaxLength = view.Find("maxLength").Count(),
        Pattern = view.Find("pattern").Text() is { } pattern ? Patterns.Read(pattern)?.ToString() : null,
    };

    private static LimitsModel Read(SchemaView view, Shape shape) => shape switch
    {
        { Scalar.Number: not NumberType.None } => Numeric(view),
        { Scalar: { } text } when text == ScalarType.String => Textual(view),
        { Scalar: { } uri } when uri == ScalarType.Uri => Address(view),
        { Kind: TypeKind.List } => new()
        {
            MinItems = Positive(view.Find("minItems").Count()),
            MaxItems = view.Find("maxItems").Count(),
            UniqueItems = view.Find("uniqueItems").IsTrue(),
        },
        { Kind: TypeKind.Map } => Members(view, shape),
        _ => LimitsModel.None,
    };

    private static LimitsModel Members(SchemaView view, Shape shape) => new()
    {
        MinProperties = Positive(view.Find("minProperties").Count()),
        MaxProperties = view.Find("maxProperties").Count(),
        Names = NameLimitsReader.Read(shape.Names),
    };

    private static LimitsModel Numeric(SchemaView view)
    {
        // In 3.0 the exclusive keywords are flags beside the limit, from 3.1 on they are the limit.
        bool above = view.Find("exclusiveMinimum").IsTrue();
        bool below = view.Find("exclusiveMaximum").IsTrue();
        (string? least, string? most) = OfFormat(view.Find("format").Text());
        string? minimum = view.Find("minimum").Number() ?? (view.Has("exclusiveMinimum") ? null : least);
        string? maximum = view.Find("maximum").Number() ?? (view.Has("exclusiveMaximum") ? null : most);
        return new()
        {
            Minimum = above ? null : minimum,
            Maximum = below ? null : maximum,
            ExclusiveMinimum = above ? minimum : view.Find("exclusiveMinimum").Number(),
            ExclusiveMaximum = below ? maximum : view.Find("exclusiveMaximum").Number(),
            MultipleOf = view.Find("multipleOf").Number(),
        };
    }

    /// <summary>The range of a format that is narrower than the type that stands for it.</summary>
    private static (string? Least, string? Most) OfFormat(string? format) => format switch
    {
        "int8" => ("-128", "127"),
        "uint8" => ("0", "255"),
        "int16" => ("-32768", "32767"),
        "uint16" => ("0", "65535"),
        "uint32" => ("0", "4294967295"),
        "double-int" => ("-9007199254740991", "9007199254740991"),
        _ => (null, null),
    };

    private static LimitsModel Address(SchemaView view)
    {
        JsonNode? rule = view.Find("x-kreagen-uri");
        return new()
        {
            MaxLength = view.Find("maxLength").Count(),
            UriSchemes = rule.Member("schemes").Texts().ToEquatableArray(),
            PublicHost = rule.Member("publicHost").IsTrue(),
        };
    }

    private static int? Positive(int? count) => count > 0 ? count : null;
}

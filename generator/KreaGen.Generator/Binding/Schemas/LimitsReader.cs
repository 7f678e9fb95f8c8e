using KreaGen.Generator.Collections;
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
        MinLength = Positive(view.Schema.MinLength),
        MaxLength = view.Schema.MaxLength,
        Pattern = view.Schema.Pattern,
    };

    private static LimitsModel Read(SchemaView view, Shape shape) => shape switch
    {
        { Scalar.Number: not NumberType.None } => Numeric(view),
        { Scalar: { } text } when text == ScalarType.String => Textual(view),
        { Scalar: { } uri } when uri == ScalarType.Uri => Address(view),
        { Kind: TypeKind.List } => new()
        {
            MinItems = Positive(view.Schema.MinItems),
            MaxItems = view.Schema.MaxItems,
            UniqueItems = view.Schema.UniqueItems,
        },
        { Kind: TypeKind.Map } => Members(view, shape),
        _ => LimitsModel.None,
    };

    private static LimitsModel Members(SchemaView view, Shape shape) => new()
    {
        MinProperties = Positive(view.Schema.MinProperties),
        MaxProperties = view.Schema.MaxProperties,
        Names = NameLimitsReader.Read(shape.Names),
    };

    private static LimitsModel Numeric(SchemaView view)
    {
        SchemaObject schema = view.Schema;
        (string? least, string? most) = OfFormat(schema.Format);
        return new()
        {
            Minimum = schema.Minimum ?? (schema.HasExclusiveMinimum ? null : least),
            Maximum = schema.Maximum ?? (schema.HasExclusiveMaximum ? null : most),
            ExclusiveMinimum = schema.ExclusiveMinimum,
            ExclusiveMaximum = schema.ExclusiveMaximum,
            MultipleOf = schema.MultipleOf,
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
        return new()
        {
            MaxLength = view.Schema.MaxLength,
            UriSchemes = view.Schema.Uri.Schemes.ToEquatableArray(),
            PublicHost = view.Schema.Uri.PublicHost,
        };
    }

    private static int? Positive(int? count) => count > 0 ? count : null;
}

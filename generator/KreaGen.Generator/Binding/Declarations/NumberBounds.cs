using KreaGen.Generator.Constraints;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>Reads the digits of a number's constraints, and those that its format adds.</summary>
internal static class NumberBounds
{
    /// <summary>The digits; null where the schema does not set the constraint.</summary>
    public static string? Digits(ConstraintKind kind, SchemaObject schema)
        => kind == ConstraintKind.Minimum ? schema.Minimum ?? (schema.HasExclusiveMinimum ? null : OfFormat(schema).Min)
            : kind == ConstraintKind.Maximum ? schema.Maximum ?? (schema.HasExclusiveMaximum ? null : OfFormat(schema).Max)
            : kind == ConstraintKind.ExclusiveMinimum ? schema.ExclusiveMinimum
            : kind == ConstraintKind.ExclusiveMaximum ? schema.ExclusiveMaximum
            : schema.Find(kind.Keyword).Digits;

    /// <summary>The range of a format that is narrower than the type that stands for it.</summary>
    private static (string? Min, string? Max) OfFormat(SchemaObject schema) => schema.Format switch
    {
        "int8" => ("-128", "127"),
        "uint8" => ("0", "255"),
        "int16" => ("-32768", "32767"),
        "uint16" => ("0", "65535"),
        "uint32" => ("0", "4294967295"),
        "double-int" => ("-9007199254740991", "9007199254740991"),
        _ => (null, null),
    };
}

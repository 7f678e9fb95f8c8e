using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>Writes how values become texts and numbers of another type, and come back from them.</summary>
internal static class ConversionWriter
{
    /// <summary>The text of a value, as it stands on the wire.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="value">An expression for the value.</param>
    /// <param name="mayBeNull">Whether the value may be null: so may the text be then.</param>
    public static string ToText(TypeRef type, string value, bool mayBeNull) => type.TextConversion switch
    {
        TextConversion.None => value,
        TextConversion.Number => $"{RuntimeNames.Convert}.ToString({value}, {RuntimeNames.CultureInfo}.InvariantCulture)",
        TextConversion.Enum => value + (mayBeNull ? "?." : ".") + "Value",
        _ => value + (mayBeNull ? "?." : ".") + (type.Scalar?.TextMember ?? "ToString()"),
    };

    /// <summary>The id of a job from its text: nothing else than a service would write.</summary>
    public static string FromId(TypeRef type, string text) => type.TextConversion switch
    {
        TextConversion.Guid => $"{RuntimeNames.Guid}.ParseExact({text}, \"D\")",
        TextConversion.Number => $"{TypeWriter.Of(type)}.Parse({text}, {RuntimeNames.NumberStyles}.None, {RuntimeNames.CultureInfo}.InvariantCulture)",
        _ => text,
    };

    /// <summary>A cursor from its text.</summary>
    public static string FromCursor(TypeRef type, string text)
        => type.TextConversion == TextConversion.None ? text : $"{TypeWriter.Of(type)}.Parse({text}, {RuntimeNames.CultureInfo}.InvariantCulture)";

    /// <summary>A new id.</summary>
    public static string NewId(TypeRef type) => $"{RuntimeNames.Guid}.NewGuid(){(type.TextConversion == TextConversion.None ? ".ToString()" : "")}";

    /// <summary>A number as the runtime counts progress, time and cost.</summary>
    public static string ToDouble(TypeRef type, string value) => type.Scalar?.Number == NumberType.Decimal ? $"(double?)({value})" : value;

    /// <summary>A whole number of 64 bits as one of the type.</summary>
    public static string FromInt64(TypeRef type, string value) => type.Scalar == ScalarType.Int32 ? $"checked((int){value})" : value;

    /// <summary>A whole number of the type as one of 32 bits.</summary>
    public static string ToInt32(TypeRef type, string value) => type.Scalar == ScalarType.Int32 ? value : $"checked((int)({value}))";
}

using System.Globalization;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Chooses the C# type of a string, number, integer or boolean by its format and range.</summary>
internal static class ScalarTypes
{
    public static TypeShape Of(string type, SchemaView view) => type switch
    {
        "boolean" => TypeShape.Boolean,
        "integer" => OfInteger(view),
        "number" => OfNumber(view),
        "string" => OfString(view),
        _ => TypeShape.Any,
    };

    private static TypeShape OfString(SchemaView view) => view.Find("format").Text() switch
    {
        "date-time" => TypeShape.DateTime,
        "date" => TypeShape.Date,
        "time" => TypeShape.Time,
        "duration" => TypeShape.Duration,
        "uuid" => TypeShape.Guid,
        "uri" or "url" => TypeShape.Uri,
        "byte" => TypeShape.Bytes,
        _ => TypeShape.String,
    };

    // A float becomes a double: the wire has decimal digits, and a double keeps more of them.
    private static TypeShape OfNumber(SchemaView view) => view.Find("format").Text() switch
    {
        "decimal" => TypeShape.Decimal,
        "unix-time" or "unixtime" => TypeShape.UnixTime,
        "int32" => TypeShape.Int32,
        "int64" => TypeShape.Int64,
        _ => TypeShape.Double,
    };

    private static TypeShape OfInteger(SchemaView view) => view.Find("format").Text() switch
    {
        "unix-time" or "unixtime" => TypeShape.UnixTime,
        "int32" or "int16" or "int8" or "uint8" or "uint16" => TypeShape.Int32,
        "int64" or "uint32" => TypeShape.Int64,
        _ => FitsInt32(view) ? TypeShape.Int32 : TypeShape.Int64,
    };

    private static bool FitsInt32(SchemaView view)
        => Bound(view, "minimum", "exclusiveMinimum") is >= int.MinValue and <= int.MaxValue
            && Bound(view, "maximum", "exclusiveMaximum") is >= int.MinValue and <= int.MaxValue;

    private static decimal? Bound(SchemaView view, string inclusive, string exclusive)
        => Parse(view.Find(inclusive).Number()) ?? Parse(view.Find(exclusive).Number());

    private static decimal? Parse(string? digits)
        => decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}

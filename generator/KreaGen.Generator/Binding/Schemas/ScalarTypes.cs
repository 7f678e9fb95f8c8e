using System.Globalization;
using System.Numerics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Chooses the C# type of a string, number, integer or boolean by its format and range.</summary>
internal static class ScalarTypes
{
    /// <summary>More digits than any bound that a type of .NET could have.</summary>
    private const int LongestBound = 64;

    public static TypeShape Of(string type, SchemaView view) => type switch
    {
        "boolean" => TypeShape.Boolean,
        "integer" => OfInteger(view),
        "number" => OfNumber(view),
        "string" => OfString(view),
        _ => TypeShape.Any,
    };

    private static TypeShape OfString(SchemaView view) => view.Find("format").Text()?.ToLowerInvariant() switch
    {
        "date-time" or "datetime" or "iso-datetime" or "google-datetime" => TypeShape.DateTime,
        "date-time-local" => TypeShape.LocalDateTime,
        "date-time-rfc1123" or "http-date" => TypeShape.HttpDate,
        "date" => TypeShape.Date,
        "time" => TypeShape.Time,
        "time-local" => TypeShape.LocalTime,
        "duration" => TypeShape.Duration,
        "uuid" or "guid" => TypeShape.Guid,
        "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => TypeShape.Uri,
        "byte" or "base64" => TypeShape.Bytes,
        "base64url" => TypeShape.WebSafeBytes,
        "char" => TypeShape.Char,
        "int64" or "int32" or "uint32" => TypeShape.Int64Text,
        "uint64" => TypeShape.UInt64Text,
        "decimal" or "decimal128" => TypeShape.DecimalText,
        _ => OfEncoding(view),
    };

    /// <summary>JSON Schema 2020-12, "contentEncoding": the way of OpenAPI 3.1 to say that text is bytes.</summary>
    private static TypeShape OfEncoding(SchemaView view) => view.Find("contentEncoding").Text()?.ToLowerInvariant() switch
    {
        "base64" => TypeShape.Bytes,
        "base64url" => TypeShape.WebSafeBytes,
        _ => TypeShape.String,
    };

    // A float becomes a double: the wire has decimal digits, and a double keeps more of them.
    private static TypeShape OfNumber(SchemaView view) => view.Find("format").Text()?.ToLowerInvariant() switch
    {
        "decimal" or "decimal128" => TypeShape.Decimal,
        "unix-time" or "unixtime" => TypeShape.UnixTime,
        "int32" or "int16" or "int8" or "uint8" or "uint16" => TypeShape.Int32,
        "int64" or "uint32" or "double-int" => TypeShape.Int64,
        "uint64" => TypeShape.UInt64,
        _ => TypeShape.Double,
    };

    private static TypeShape OfInteger(SchemaView view) => view.Find("format").Text()?.ToLowerInvariant() switch
    {
        "unix-time" or "unixtime" => TypeShape.UnixTime,
        "int32" or "int16" or "int8" or "uint8" or "uint16" => TypeShape.Int32,
        "int64" or "uint32" or "double-int" => TypeShape.Int64,
        "uint64" => TypeShape.UInt64,
        _ => ByRange(view),
    };

    /// <summary>The smallest of the usual types that holds the whole range; 64 bits where the document sets no limits.</summary>
    private static TypeShape ByRange(SchemaView view)
    {
        BigInteger? least = Bound(view, "minimum", "exclusiveMinimum");
        BigInteger? most = Bound(view, "maximum", "exclusiveMaximum");
        return (least, most) switch
        {
            _ when least >= int.MinValue && most <= int.MaxValue => TypeShape.Int32,
            _ when (least ?? 0) >= 0 && most > long.MaxValue && most <= ulong.MaxValue => TypeShape.UInt64,
            _ when least < long.MinValue || most > long.MaxValue => TypeShape.BigInteger,
            _ => TypeShape.Int64,
        };
    }

    private static BigInteger? Bound(SchemaView view, string inclusive, string exclusive)
        => Parse(view.Find(inclusive).Number()) ?? Parse(view.Find(exclusive).Number());

    private static BigInteger? Parse(string? digits)
        => digits is { Length: <= LongestBound } && BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger value) ? value
            : double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) && !double.IsInfinity(real) && !double.IsNaN(real) ? new BigInteger(real)
            : null;
}

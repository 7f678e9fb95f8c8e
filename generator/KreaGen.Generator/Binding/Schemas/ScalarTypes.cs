using System.Globalization;
using System.Numerics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Chooses the C# type of a string, number, integer or boolean by its format and range.</summary>
internal static class ScalarTypes
{
    /// <summary>More digits than any bound that a type of .NET could have.</summary>
    private const int MaxBoundLength = 64;

    public static ScalarType Of(string type, SchemaView view) => ScalarType.Find(type, view.Schema.Format) ?? type switch
    {
        "boolean" => ScalarType.Boolean,
        "integer" => ByRange(view),
        // A float becomes a double: the wire has decimal digits, and a double keeps more of them.
        "number" => ScalarType.Double,
        "string" => OfEncoding(view),
        _ => ScalarType.Any,
    };

    /// <summary>JSON Schema 2020-12, "contentEncoding": the way of OpenAPI 3.1 to say that text is bytes.</summary>
    private static ScalarType OfEncoding(SchemaView view)
        => view.Schema.ContentEncoding?.ToLowerInvariant() is { } encoding and ("base64" or "base64url")
            ? ScalarType.Find("string", encoding)! : ScalarType.String;

    /// <summary>The smallest of the usual types that holds the whole range; 64 bits where the document sets no limits.</summary>
    private static ScalarType ByRange(SchemaView view)
    {
        BigInteger? least = Parse(view.Schema.Minimum) ?? Parse(view.Schema.ExclusiveMinimum);
        BigInteger? most = Parse(view.Schema.Maximum) ?? Parse(view.Schema.ExclusiveMaximum);
        return (least, most) switch
        {
            _ when least >= int.MinValue && most <= int.MaxValue => ScalarType.Int32,
            _ when (least ?? 0) >= 0 && most > long.MaxValue && most <= ulong.MaxValue => ScalarType.UInt64,
            _ when least < long.MinValue || most > long.MaxValue || HasLargeValue(view) => ScalarType.BigInteger,
            _ => ScalarType.Int64,
        };
    }

    /// <summary>Whether the document shows a value that 64 bits do not hold.</summary>
    private static bool HasLargeValue(SchemaView view)
        => new[] { view.Schema.Default.Scalar, view.Schema.Example.Scalar, view.Schema.MultipleOf }
            .Any(static digits => Parse(digits) is { } value && (value < long.MinValue || value > long.MaxValue));

    private static BigInteger? Parse(string? digits)
        => digits is { Length: <= MaxBoundLength }
            && BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger value) ? value
            : double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) && !double.IsInfinity(real) && !double.IsNaN(real)
                ? new BigInteger(real)
            : null;
}

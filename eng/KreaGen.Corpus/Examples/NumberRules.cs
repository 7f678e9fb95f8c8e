using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KreaGen.Corpus.Examples;

/// <summary>What a schema demands of a number.</summary>
internal static class NumberRules
{
    public static Verdict Check(JsonObject schema, string digits)
    {
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            string[] limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"];
            return limits.Any(schema.ContainsKey) ? Verdict.Unsure : Verdict.Satisfied;
        }

        return Verdicts.All(
        [
            SchemaCheck.Compared(schema["minimum"], least => IsFlag(schema["exclusiveMinimum"]) ? value > least : value >= least),
            SchemaCheck.Compared(schema["maximum"], most => IsFlag(schema["exclusiveMaximum"]) ? value < most : value <= most),
            Excluded(schema["exclusiveMinimum"], limit => value > limit),
            Excluded(schema["exclusiveMaximum"], limit => value < limit),
            SchemaCheck.Compared(schema["multipleOf"], step => step != 0 && value % step == 0),
            OfFormat(schema, value),
        ]);
    }

    private static bool IsFlag(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    // A flag belongs to the limit beside it.
    private static Verdict Excluded(JsonNode? limit, Func<decimal, bool> holds)
        => limit is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ? Verdict.Satisfied : SchemaCheck.Compared(limit, holds);

    private static Verdict OfFormat(JsonObject schema, decimal value)
        => schema["format"] is JsonValue format && format.TryGetValue(out string? name)
            ? Verdicts.Of(name switch
            {
                "int8" => value is >= sbyte.MinValue and <= sbyte.MaxValue && IsWhole(value),
                "uint8" => value is >= byte.MinValue and <= byte.MaxValue && IsWhole(value),
                "int16" => value is >= short.MinValue and <= short.MaxValue && IsWhole(value),
                "uint16" => value is >= ushort.MinValue and <= ushort.MaxValue && IsWhole(value),
                "int32" => value is >= int.MinValue and <= int.MaxValue && IsWhole(value),
                "uint32" => value is >= uint.MinValue and <= uint.MaxValue && IsWhole(value),
                "int64" => value is >= long.MinValue and <= long.MaxValue && IsWhole(value),
                "uint64" => value is >= ulong.MinValue and <= ulong.MaxValue && IsWhole(value),
                _ => true,
            })
            : Verdict.Satisfied;

    private static bool IsWhole(decimal value) => decimal.Truncate(value) == value;
}

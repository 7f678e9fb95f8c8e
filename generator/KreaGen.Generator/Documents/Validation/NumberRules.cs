using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Validation;

/// <summary>The keywords that limit numbers, in the words of both dialects.</summary>
internal static class NumberRules
{
    public static string? Broken(JsonObject schema, JsonNode value)
    {
        if (!TryDecimal(value, out decimal number))
        {
            return null;
        }

        string digits = value.ToJsonString();
        if ((IsStrict(schema, "exclusiveMinimum") ? Bound(schema, "minimum") : Bound(schema, "exclusiveMinimum")) is { } below && number <= below)
        {
            return $"is {digits}, but must be more than {Digits(below)}";
        }

        if ((IsStrict(schema, "exclusiveMaximum") ? Bound(schema, "maximum") : Bound(schema, "exclusiveMaximum")) is { } above && number >= above)
        {
            return $"is {digits}, but must be less than {Digits(above)}";
        }

        if (Bound(schema, "minimum") is { } minimum && number < minimum)
        {
            return $"is {digits}, less than the minimum {Digits(minimum)}";
        }

        if (Bound(schema, "maximum") is { } maximum && number > maximum)
        {
            return $"is {digits}, more than the maximum {Digits(maximum)}";
        }

        return Bound(schema, "multipleOf") is { } step and > 0 && number % step != 0 ? $"is {digits}, no multiple of {Digits(step)}" : null;
    }

    public static bool IsWhole(JsonNode value) => !TryDecimal(value, out decimal number) || decimal.Truncate(number) == number;

    private static bool IsStrict(JsonObject schema, string keyword) => schema.Member(keyword).IsTrue();

    private static decimal? Bound(JsonObject schema, string keyword) => TryDecimal(schema.Member(keyword), out decimal number) ? number : null;

    public static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>False for what is no number, and for numbers beyond a decimal's range, which nothing here judges.</summary>
    private static bool TryDecimal(JsonNode? node, out decimal number)
    {
        number = 0;
        return node.Number() is { } digits && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }
}

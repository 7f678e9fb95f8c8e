using System.Globalization;
using System.Text.Json.Nodes;

namespace KreaGen.Generator.Text;

/// <summary>
/// Equality of JSON values: numbers by value, members in any order. Recursion ends where the tree does,
/// and the Text room bounds its depth.
/// </summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonNode? left, JsonNode? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return (left, right) switch
        {
            (JsonObject l, JsonObject r) => l.Count == r.Count
                && l.All(member => r.TryGetPropertyValue(member.Key, out JsonNode? other) && AreEqual(member.Value, other)),
            (JsonArray l, JsonArray r) => l.Count == r.Count && l.Zip(r, AreEqual).All(static equal => equal),
            (JsonValue l, JsonValue r) => AreEqual(l, r),
            _ => false,
        };
    }

    public static bool TryBoolean(JsonNode? node, out bool boolean)
    {
        boolean = false;
        return node is JsonValue value && value.TryGetValue(out boolean);
    }

    public static bool TryNumber(JsonNode? node, out double number)
    {
        number = 0;
        return node is JsonValue value
            && value.Text() is null
            && !value.TryGetValue<bool>(out _)
            && double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private static bool AreEqual(JsonValue left, JsonValue right)
    {
        if (left.Text() is { } leftText)
        {
            return right.Text() is { } rightText && string.Equals(leftText, rightText, StringComparison.Ordinal);
        }

        if (TryBoolean(left, out bool leftBoolean))
        {
            return TryBoolean(right, out bool rightBoolean) && leftBoolean == rightBoolean;
        }

        return TryNumber(left, out double leftNumber) && TryNumber(right, out double rightNumber) && leftNumber.Equals(rightNumber);
    }
}

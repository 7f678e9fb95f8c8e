using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>Equality of JSON values by content: numbers by value, objects without regard to order.</summary>
internal static class JsonEquality
{
    public static bool Equal(JsonElement left, JsonElement right)
    {
        // Elements come from a reader bounded to 64 levels, but a caller may have made one with a higher bound.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            JsonValueKind.Number => EqualNumbers(left, right),
            JsonValueKind.Array => EqualArrays(left, right),
            JsonValueKind.Object => EqualObjects(left, right),
            _ => true,
        };
    }

    private static bool EqualNumbers(JsonElement left, JsonElement right)
        => left.TryGetDecimal(out decimal one) && right.TryGetDecimal(out decimal other)
            ? one == other
            : string.Equals(left.GetRawText(), right.GetRawText(), StringComparison.Ordinal);

    private static bool EqualArrays(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        using JsonElement.ArrayEnumerator others = right.EnumerateArray();
        foreach (JsonElement item in left.EnumerateArray())
        {
            others.MoveNext();
            if (!Equal(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EqualObjects(JsonElement left, JsonElement right)
    {
        Dictionary<string, JsonElement> ones = Members(left);
        Dictionary<string, JsonElement> others = Members(right);
        if (ones.Count != others.Count)
        {
            return false;
        }

        foreach ((string name, JsonElement value) in ones)
        {
            if (!others.TryGetValue(name, out JsonElement other) || !Equal(value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }
}

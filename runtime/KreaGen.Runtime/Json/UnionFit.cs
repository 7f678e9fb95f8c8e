using System.Text.Json;

namespace KreaGen.Json;

/// <summary>How well a value fits a variant of a union.</summary>
internal static class UnionFit
{
    private const int Neutral = 1_000;

    /// <summary>How well any value fits a variant; below zero when it cannot be the variant.</summary>
    public static int Of<TUnion>(UnionCase<TUnion> candidate, JsonElement value, int depth)
    {
        if (candidate.Choice is { } choice)
        {
            return choice().FitOf(value, depth + 1);
        }

        if (candidate.Kind != JsonKind.Any && candidate.Kind != KindOf(value.ValueKind))
        {
            return -1;
        }

        return value.ValueKind == JsonValueKind.Object ? OfObject(candidate, value) : Neutral;
    }

    /// <summary>A text, or a number or truth value as it is written; null for anything else.</summary>
    public static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static JsonKind KindOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => JsonKind.Object,
        JsonValueKind.Array => JsonKind.Array,
        JsonValueKind.String => JsonKind.String,
        JsonValueKind.Number => JsonKind.Number,
        JsonValueKind.True or JsonValueKind.False => JsonKind.Boolean,
        _ => JsonKind.Any,
    };

    /// <summary>
    /// The more members the variant knows the better, and each that it does not know counts against it; below zero when it cannot be the variant.
    /// </summary>
    private static int OfObject<TUnion>(UnionCase<TUnion> candidate, JsonElement value)
    {
        foreach (string member in candidate.Required)
        {
            if (!value.TryGetProperty(member, out _))
            {
                return -1;
            }
        }

        foreach ((string member, string[] values) in candidate.Constants)
        {
            if (value.TryGetProperty(member, out JsonElement constant)
                && !values.Contains(constant.ValueKind == JsonValueKind.String ? constant.GetString() : constant.GetRawText(), StringComparer.Ordinal))
            {
                return -1;
            }
        }

        int known = 0;
        int others = 0;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            _ = candidate.Members.Contains(member.Name, StringComparer.Ordinal) ? known++ : others++;
        }

        // Zero is for "cannot be ruled out", so that a variant which knows no member still counts.
        return Math.Max(0, Neutral + known - others);
    }
}

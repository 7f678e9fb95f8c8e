using System.Text.Json;

namespace KreaGen.Json;

/// <summary>How well an object fits a variant of a union.</summary>
internal static class UnionFit
{
    /// <summary>The more members the variant knows the better, and each that it does not know counts against it; below zero when it cannot be the variant.</summary>
    public static int Of<TUnion>(UnionCase<TUnion> candidate, JsonElement value)
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
            if (value.TryGetProperty(member, out JsonElement constant) && !values.Contains(constant.ValueKind == JsonValueKind.String ? constant.GetString() : constant.GetRawText(), StringComparer.Ordinal))
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
        return Math.Max(0, 1_000 + known - others);
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Corpus.Examples;

/// <summary>Compares JSON values: numbers by value and to the last digit, texts exactly, members in any order.</summary>
internal static class JsonValues
{
    public static bool AreEqual(JsonNode? left, JsonNode? right) => FirstDifference(left, right, JsonPointer.Root) is null;

    /// <summary>What differs first, in words; null when nothing does.</summary>
    public static string? FirstDifference(JsonNode? left, JsonNode? right, JsonPointer at) => (left, right) switch
    {
        (null, null) => null,
        (JsonObject ones, JsonObject others) => OfObjects(ones, others, at),
        (JsonArray ones, JsonArray others) => ones.Count != others.Count
            ? $"{at}: {ones.Count} items became {others.Count}"
            : Enumerable.Range(0, ones.Count).Select(index => FirstDifference(ones[index], others[index], at.Child(index)))
                .FirstOrDefault(static difference => difference is not null),
        (JsonValue one, JsonValue other) when AreEqual(one, other) => null,
        _ => $"{at}: {Excerpt(left)} became {Excerpt(right)}",
    };

    private static string? OfObjects(JsonObject ones, JsonObject others, JsonPointer at)
    {
        foreach ((string name, JsonNode? member) in ones)
        {
            if (!others.TryGetPropertyValue(name, out JsonNode? other))
            {
                return $"{at.Child(name)}: lost {Excerpt(member)}";
            }

            if (FirstDifference(member, other, at.Child(name)) is { } difference)
            {
                return difference;
            }
        }

        return others.Select(static member => member.Key).FirstOrDefault(name => !ones.ContainsKey(name)) is { } added ? $"{at.Child(added)}: added" : null;
    }

    private static bool AreEqual(JsonValue one, JsonValue other)
    {
        JsonValueKind kind = one.GetValueKind();
        return kind == other.GetValueKind() && kind switch
        {
            JsonValueKind.String => string.Equals(one.GetValue<string>(), other.GetValue<string>(), StringComparison.Ordinal),
            JsonValueKind.Number => JsonNumber.Parse(one.ToJsonString()) == JsonNumber.Parse(other.ToJsonString()),
            _ => true,
        };
    }

    private static string Excerpt(JsonNode? node)
    {
        string text = node?.ToJsonString() ?? "null";
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}

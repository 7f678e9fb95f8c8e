using System.Text.Json.Nodes;

namespace KreaGen.Generator.Documents.Validation;

/// <summary>The types of JSON Schema.</summary>
internal static class JsonTypes
{
    /// <summary>Whether a value is of a type; every value is of a type that nobody knows.</summary>
    public static bool Fits(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => JsonEquality.TryText(value, out _),
        "boolean" => JsonEquality.TryBoolean(value, out _),
        "number" => JsonEquality.TryNumber(value, out _),
        "integer" => JsonEquality.TryNumber(value, out _) && NumberRules.IsWhole(value!),
        _ => true,
    };
}

using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

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
        "string" => value.Text() is not null,
        "boolean" => value.IsBoolean(),
        "number" => value.Number() is not null,
        "integer" => value.Number() is not null && NumberRules.IsWhole(value!),
        _ => true,
    };
}

using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>What messages call the kinds of values.</summary>
internal static class JsonKindNames
{
    public static string KindOf(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject => "an object",
        JsonArray => "a list",
        _ when node.Text() is not null => "a string",
        _ when node.IsBoolean() => "a boolean",
        _ => "a number",
    };
}

using System.Text.Json.Nodes;

namespace KreaGen.Generator.Documents;

/// <summary>What messages call the kinds of values.</summary>
internal static class NodeWords
{
    public static string KindOf(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject => "an object",
        JsonArray => "a list",
        _ when JsonEquality.TryText(node, out _) => "a text",
        _ when JsonEquality.TryBoolean(node, out _) => "true or false",
        _ => "a number",
    };
}

using System.Text.Json.Nodes;

namespace KreaGen.Generator.JsonPath;

internal sealed record LiteralExpression(JsonNode? Value) : Expression;

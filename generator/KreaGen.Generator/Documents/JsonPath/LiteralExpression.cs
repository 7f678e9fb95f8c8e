using System.Text.Json.Nodes;

namespace KreaGen.Generator.Documents.JsonPath;

internal sealed record LiteralExpression(JsonNode? Value) : Expression;

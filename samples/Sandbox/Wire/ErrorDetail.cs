using System.Text.Json.Nodes;

namespace KreaGen.Samples.Sandbox.Wire;

/// <summary>The three pages of the provider disagree: <c>code</c> is a number for credits, <c>param</c> exists for tasks only.</summary>
internal sealed record ErrorDetail(JsonNode Code, string Message, string Type)
{
    public string? Param { get; init; }
}

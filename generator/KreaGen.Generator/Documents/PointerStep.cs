using System.Text.Json.Nodes;

namespace KreaGen.Generator.Documents;

/// <summary>A node met on the way along a pointer.</summary>
/// <param name="Node">The node.</param>
/// <param name="End">How much of the pointer's text leads to it.</param>
internal readonly record struct PointerStep(JsonNode Node, int End);

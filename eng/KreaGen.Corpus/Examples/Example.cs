using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Corpus.Examples;

/// <summary>A value that a document shows.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Schema">Where its schema stands.</param>
/// <param name="Value">The value; null for JSON's null.</param>
internal sealed record Example(JsonPointer Address, JsonPointer Schema, JsonNode? Value);

using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>A known value of an enum while it is being decided.</summary>
/// <param name="Node">The value as the document has it.</param>
/// <param name="Text">The text, or the digits of a number.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="GivenName">The name that the document gives it; null for none.</param>
/// <param name="Described">Where its description stands: the owner and the member that holds the text.</param>
internal sealed record ShapeValue(JsonNode Node, string Text, JsonPointer Address, string? GivenName, (JsonPointer Owner, string Member)? Described)
{
    /// <summary>What deprecates it: the schema of the value, or its item in a list beside the values; null when nothing does.</summary>
    public JsonPointer? Deprecated { get; init; }
}

using System.Text.Json.Nodes;

namespace KreaGen.Generator.Documents.References;

/// <summary>A reference that gets another text when all components have their names.</summary>
/// <param name="Holder">The object that holds it.</param>
/// <param name="Key">The member.</param>
/// <param name="Part">The component that it leads to; null where the text is known.</param>
/// <param name="Text">The text; null where it follows from the component.</param>
internal readonly record struct ReferenceUse(JsonObject Holder, string Key, ReferencedPart? Part, string? Text);

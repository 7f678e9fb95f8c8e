using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>What a reference leads to.</summary>
/// <param name="File">The file.</param>
/// <param name="Pointer">The address in the file.</param>
/// <param name="Node">What stands there.</param>
internal readonly record struct ReferenceTarget(ReferencedFile File, JsonPointer Pointer, JsonNode Node);

using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>What makes two references lead to one component.</summary>
/// <param name="File">The file.</param>
/// <param name="Pointer">The address in the file.</param>
/// <param name="Section">The section that the component stands in: one text may be read as a schema here and as a response there.</param>
internal readonly record struct PartKey(ReferencedFile File, JsonPointer Pointer, JsonPointer Section);

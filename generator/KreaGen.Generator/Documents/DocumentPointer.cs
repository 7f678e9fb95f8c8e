using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>Which document a node of the merged tree belongs to, and its address in that document after overlays.</summary>
internal readonly record struct DocumentPointer(SpecDocument Document, JsonPointer Pointer);

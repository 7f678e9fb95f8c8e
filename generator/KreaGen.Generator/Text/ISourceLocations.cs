using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text;

/// <summary>Tells where a node of a document stands in its file.</summary>
internal interface ISourceLocations
{
    /// <summary>The place of the value at a pointer; of its nearest existing ancestor when there is none.</summary>
    SourceLocation ValueAt(JsonPointer pointer);

    /// <summary>The place of the key of the member at a pointer; of the value when it is an item or the root.</summary>
    SourceLocation KeyAt(JsonPointer pointer);
}

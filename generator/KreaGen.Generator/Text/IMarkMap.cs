using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text;

/// <summary>Tells where a node of a document stands in its file.</summary>
internal interface IMarkMap
{
    /// <summary>The place of the value at a pointer; of its nearest existing ancestor when there is none.</summary>
    TextMark ValueAt(JsonPointer pointer);

    /// <summary>The place of the key of the member at a pointer; of the value when it is an item or the root.</summary>
    TextMark KeyAt(JsonPointer pointer);
}

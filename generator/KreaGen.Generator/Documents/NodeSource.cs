using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>Where a node was written: the marks of its file and its address in that file.</summary>
internal readonly record struct NodeSource(ISourceLocations Locations, JsonPointer Pointer)
{
    /// <summary>The version of the file, where it is a document that says so; null for that of the document that took it in.</summary>
    public SpecVersion? Version { get; init; }
}

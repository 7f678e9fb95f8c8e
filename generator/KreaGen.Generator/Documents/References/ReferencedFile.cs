using System.Text.Json.Nodes;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>A file that references may lead to: one of the client's documents, or one that is there to be referred to.</summary>
/// <param name="tree">The file as it was read.</param>
/// <param name="isDocument">Whether it is a document of the client itself.</param>
internal sealed class ReferencedFile(SpecTree tree, bool isDocument)
{
    private AnchorIndex? _anchors;

    public string Path => tree.Path;

    public JsonNode? Root => tree.Root;

    public ISourceLocations Locations => tree.Locations;

    public EquatableArray<Problem> Problems => tree.Problems;

    public bool IsDocument => isDocument;

    /// <summary>The version, where the file says one.</summary>
    public SpecVersion? Version { get; } = tree.Root is JsonObject root ? VersionCheck.Claimed(root) : null;

    /// <summary>The address that a fragment names, be it a pointer or an anchor; null where there is nothing.</summary>
    public JsonPointer? Find(string fragment, out JsonNode? node)
    {
        node = null;
        if (Root is null)
        {
            return null;
        }

        JsonPointer? address = LocalReference.TryParse(fragment, out JsonPointer pointer) ? pointer : Anchor(Uri.UnescapeDataString(fragment.Substring(1)));
        return address is { } found && PointerWalk.TryFind(Root, found, out node) && node is not null ? found : null;
    }

    private JsonPointer? Anchor(string name)
    {
        if (Root is not JsonObject root)
        {
            return null;
        }

        _anchors ??= AnchorIndex.Of(root, SchemaNode.All(root));
        return _anchors.FindAnchor(name, JsonPointer.Root);
    }
}

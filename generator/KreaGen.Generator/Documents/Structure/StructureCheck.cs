using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Checks references, keys and kinds of values of the merged tree in one walk.</summary>
internal static class StructureCheck
{
    /// <param name="root">The tree.</param>
    /// <param name="localize">A reference that names the tree's own file, as a local one; null for any other file.</param>
    /// <param name="origins">Where nodes come from.</param>
    /// <param name="problems">Receives the complaints.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <returns>The addresses of the objects that hold a broken reference.</returns>
    public static ISet<JsonPointer> Run(JsonObject root, Func<string, string?> localize, NodeSourceMap origins, ICollection<Problem> problems,
        CancellationToken cancellationToken)
    {
        ReferenceCheck references = new(root, localize, pointer => Place(pointer, static (locations, at) => locations.ValueAt(at)), problems);
        SpellingCheck spelling = new(
            pointer => Place(pointer, static (locations, at) => locations.KeyAt(at)),
            pointer => origins.PointerOf(root, pointer)?.Document.Version ?? SpecVersion.OpenApi31,
            problems);
        ShapeCheck shapes = new(pointer => Place(pointer, static (locations, at) => locations.ValueAt(at)), problems);
        StructureWalk walk = new(
            (kind, node, address) =>
            {
                references.Visit(kind, node, address);
                spelling.Visit(kind, node, address);
                shapes.Visit(kind, node, address);
            },
            cancellationToken);
        walk.Over(OpenApiKinds.Document, root);
        return references.Broken;

        SourceLocation Place(JsonPointer pointer, Func<ISourceLocations, JsonPointer, SourceLocation> find)
            => origins.SourceOf(root, pointer) is { } origin ? find(origin.Locations, origin.Pointer) : default;
    }
}

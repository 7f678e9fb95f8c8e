using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Checks a document against the table of what its objects may and must hold, in one walk.</summary>
internal static class StructureCheck
{
    /// <summary>
    /// Each document is checked by itself: of what two say, the merged tree may keep what one says.
    /// </summary>
    public static void Run(JsonObject root, NodeSourceMap origins, ICollection<Problem> problems, CancellationToken cancellationToken)
    {
        SpellingCheck spelling = new(Key, Version, problems);
        ValueCheck values = new(Value, Version, problems);
        PresenceCheck presence = new(Value, Version, problems);
        SiblingCheck siblings = new(Key, Version, problems);
        StructureWalk walk = new(
            (kind, node, address) =>
            {
                spelling.Visit(kind, node, address);
                values.Visit(kind, node, address);
                presence.Visit(kind, node, address);
                siblings.Visit(kind, node, address);
            },
            cancellationToken);
        walk.Over(OpenApiKinds.Document, root);

        SourceLocation Key(JsonPointer pointer) => origins.SourceOf(root, pointer) is { } origin ? origin.Locations.KeyAt(origin.Pointer) : default;
        SourceLocation Value(JsonPointer pointer) => origins.SourceOf(root, pointer) is { } origin ? origin.Locations.ValueAt(origin.Pointer) : default;
        SpecVersion Version(JsonPointer pointer) => origins.VersionOf(root, pointer) ?? SpecVersion.OpenApi31;
    }
}

using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>The places of a tree whose nodes come from several files.</summary>
internal sealed class ComposedLocations(JsonObject root, NodeSourceMap origins) : ISourceLocations
{
    public SourceLocation ValueAt(JsonPointer pointer) => origins.SourceOf(root, pointer) is { } origin ? origin.Locations.ValueAt(origin.Pointer) : default;

    public SourceLocation KeyAt(JsonPointer pointer) => origins.SourceOf(root, pointer) is { } origin ? origin.Locations.KeyAt(origin.Pointer) : default;
}

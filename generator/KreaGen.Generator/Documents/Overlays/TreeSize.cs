using System.Text.Json.Nodes;

namespace KreaGen.Generator.Documents.Overlays;

/// <summary>How much a tree would add to another one.</summary>
internal readonly record struct TreeSize(int Nodes, int Depth)
{
    /// <remarks>Recurses as deep as the tree, which the Text room and <see cref="OverlayApplier"/> bound.</remarks>
    public static TreeSize Of(JsonNode? tree)
    {
        int nodes = 1;
        int depth = 0;
        IEnumerable<JsonNode?> children = tree switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (JsonNode? child in children)
        {
            TreeSize size = Of(child);
            nodes += size.Nodes;
            depth = Math.Max(depth, size.Depth);
        }

        return new TreeSize(nodes, depth + 1);
    }
}

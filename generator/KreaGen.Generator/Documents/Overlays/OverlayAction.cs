using System.Text.Json.Nodes;
using KreaGen.Generator.JsonPath;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Overlays;

/// <summary>One change that an overlay makes.</summary>
/// <param name="Address">The action's address in the overlay.</param>
/// <param name="TargetText">The target as it is written.</param>
/// <param name="Target">What the action changes.</param>
internal sealed record OverlayAction(JsonPointer Address, string TargetText, JsonPathQuery Target)
{
    /// <summary>Whether the targets go; then nothing else of the action counts.</summary>
    public bool Remove { get; init; }

    /// <summary>What the targets are merged with; null is nothing, or the JSON null.</summary>
    public JsonNode? Update { get; init; }

    public bool HasUpdate { get; init; }

    /// <summary>The source as it is written.</summary>
    public string CopyText { get; init; } = "";

    /// <summary>The one node of the document that the targets are merged with.</summary>
    public JsonPathQuery? Copy { get; init; }
}

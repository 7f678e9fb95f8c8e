using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Overlays;

/// <summary>What an action merges its targets with.</summary>
/// <param name="Value">The value; the merge takes copies of it.</param>
/// <param name="NodeSource">Where the value was written.</param>
/// <param name="Size">How much one copy adds.</param>
/// <param name="Address">The address of <c>update</c> or <c>copy</c> in the overlay.</param>
/// <param name="Locations">The overlay's marks.</param>
internal sealed record OverlaySource(JsonNode? Value, NodeSource NodeSource, TreeSize Size, JsonPointer Address, ISourceLocations Locations);

using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>A part of a file that becomes a component of a document.</summary>
/// <param name="key">What it is, whoever refers to it.</param>
/// <param name="kind">Its kind.</param>
/// <param name="node">The document's own copy.</param>
internal sealed class ReferencedPart(PartKey key, ObjectKind kind, JsonNode node)
{
    public PartKey Key => key;

    public ObjectKind Kind => kind;

    public JsonNode Node => node;

    /// <summary>The component's name; null until it has one.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the document has the component already, since one of its own is a reference to the part.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>The part that holds this one; null for one that stands alone.</summary>
    public ReferencedPart? Holder { get; set; }

    public JsonPointer Address
        => Holder is { } holder
            ? new(holder.Address.Value + key.Pointer.Value.Substring(holder.Key.Pointer.Value.Length))
            : key.Section.Child(Name!);
}

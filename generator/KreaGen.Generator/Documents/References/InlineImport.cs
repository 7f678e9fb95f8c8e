using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Overlays;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>Puts parts in the place of the references to them, where a document has no section for their kind.</summary>
internal sealed class InlineImport(ReferencedFile document, ReferenceSections sections, ReferenceFinder finder, ImportContext context)
{
    // Deeper than this, the document would not have been read if it were one file; components start three levels down.
    private const int MaxDepth = 67;

    /// <summary>Whether what a value refers to has to take its place.</summary>
    /// <param name="slot">What the value is to its owner.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">Where the owner comes from.</param>
    public bool IsInline(Slot slot, JsonNode value, ImportSource source)
    {
        if (value is not JsonObject holder || !holder.TryGetPropertyValue("$ref", out JsonNode? node) || node.Text() is not { } reference)
        {
            return false;
        }

        if (slot.ValueKind == SlotKind.Data)
        {
            // In an example, only what names one of the files is a reference.
            return holder.Count == 1 && FileReference.Parse(reference) is { File.Length: > 0, IsAddress: false };
        }

        if (slot.ValueKind != SlotKind.Object || !slot.Kind!.IsReferable)
        {
            return true;
        }

        bool isLocal = ReferenceEquals((context.Copies.SourceOf(value) ?? source).File, document) && reference.StartsWith("#", StringComparison.Ordinal);
        return sections.For(slot.Kind) is null && !isLocal;
    }

    /// <summary>Puts the end of a chain of references in its place. One that leads nowhere is reported.</summary>
    public JsonNode Place(JsonObject owner, string key, Slot slot, JsonNode value, ImportSource at, int depth)
    {
        JsonNode resolved = Resolved(slot, value, at, depth);
        if (!ReferenceEquals(resolved, value))
        {
            owner[key] = resolved;
        }

        return resolved;
    }

    /// <summary>What a chain of references leads to.</summary>
    public JsonNode Resolved(Slot slot, JsonNode value, ImportSource at, int depth)
    {
        while (IsInline(slot, value, at) && Take(slot, (JsonObject)value, context.Copies.SourceOf(value) ?? at, depth) is { } copy)
        {
            value = copy;
        }

        return value;
    }

    private JsonNode? Take(Slot slot, JsonObject holder, ImportSource at, int depth)
    {
        string reference = holder.Member("$ref").Text()!;
        if (finder.Find(reference, at.File) is not { } target)
        {
            if (slot.ValueKind != SlotKind.Data)
            {
                holder.Remove("$ref");
                context.ReportBroken(document, at, at.Pointer.Child("$ref"), reference);
            }

            return null;
        }

        TreeSize size = context.Copies.SizeOf(target);
        if (at.IsWithin(target.File, target.Pointer) || depth + size.Depth > MaxDepth || !context.Copies.Charge(size))
        {
            holder.Remove("$ref");
            context.ReportTooMuch(at, reference, isCycle: at.IsWithin(target.File, target.Pointer), isDeep: depth + size.Depth > MaxDepth);
            return null;
        }

        JsonNode copy = context.Copies.Copy(target, at);
        if (copy is JsonObject members && slot.ValueKind != SlotKind.Data)
        {
            // What stands beside the reference is said of this use of the part.
            foreach (KeyValuePair<string, JsonNode?> beside in holder.Where(static member => member.Key != "$ref").ToList())
            {
                holder.Remove(beside.Key);
                members[beside.Key] = beside.Value;
                if (beside.Value is { } node && context.Copies.SourceOf(node) is null)
                {
                    context.Copies.Put(node, at with { Pointer = at.Pointer.Child(beside.Key) });
                }
            }
        }

        return copy;
    }
}

using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>Finds the parts that lie within another part of the same document: a reference to one leads into the other, so that there is one of it.</summary>
internal static class PartContainment
{
    public static void Run(IReadOnlyCollection<ReferencedPart> parts)
    {
        ILookup<(ReferencedFile, JsonPointer), ReferencedPart> places = parts.ToLookup(static part => (part.Key.File, part.Key.Pointer));
        foreach (ReferencedPart part in parts.Where(static part => !part.IsPlaced))
        {
            for (JsonPointer? above = part.Key.Pointer.Parent; above is { } pointer && part.Holder is null; above = pointer.Parent)
            {
                part.Holder = places[(part.Key.File, pointer)].FirstOrDefault(holder => Holds(holder, part));
            }
        }
    }

    /// <summary>What a holder took in on the way may have changed what stands there.</summary>
    private static bool Holds(ReferencedPart holder, ReferencedPart part)
        => PointerWalk.TryFind(holder.Node, new(part.Key.Pointer.Value.Substring(holder.Key.Pointer.Value.Length)), out System.Text.Json.Nodes.JsonNode? node)
            && node is not null;
}

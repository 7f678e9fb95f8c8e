namespace KreaGen.Generator.Documents.Structure;

/// <summary>What a key holds where nobody knows yet which object it stands in: anchors are looked for before references lead anywhere.</summary>
internal static class KeysAnywhere
{
    private static readonly ILookup<string, Slot> Slots = Kinds()
        .SelectMany(static kind => kind.Keys.Select(key => (Key: key, Slot: kind.SlotOf(key))))
        .ToLookup(static pair => pair.Key, static pair => pair.Slot, StringComparer.Ordinal);

    /// <summary>Whether the key holds data, where nothing refers to anything. One that elsewhere holds an object or a list of them does not.</summary>
    public static bool HoldsData(string key)
        => Keywords.IsExtension(key)
            || (Slots[key].Any(static slot => slot.ValueKind == SlotKind.Data)
                && !Slots[key].Any(static slot => slot.ValueKind is SlotKind.Object or SlotKind.List));

    /// <summary>Whether the author names what the key holds: there, no name is a keyword.</summary>
    public static bool HoldsNamed(string key)
        => Slots[key].Any(static slot => slot.ValueKind == SlotKind.Map || (slot.ValueKind == SlotKind.Object && slot.Kind!.Others is not null));

    private static HashSet<ObjectKind> Kinds()
    {
        var found = new HashSet<ObjectKind>();
        var pending = new Stack<ObjectKind>([OpenApiKinds.Document]);
        while (pending.Count > 0)
        {
            ObjectKind kind = pending.Pop();
            if (found.Add(kind))
            {
                foreach (Slot slot in kind.Keys.Select(kind.SlotOf).Append(kind.Others ?? Slot.Data).Where(static slot => slot.Kind is not null))
                {
                    pending.Push(slot.Kind!);
                }
            }
        }

        return found;
    }
}

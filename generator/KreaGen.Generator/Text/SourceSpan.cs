namespace KreaGen.Generator.Text;

/// <summary>The place of one value: offsets into the document, no lines yet, so that a large document stays cheap.</summary>
internal struct SourceSpan
{
    public const int None = -1;

    /// <summary>The member's key; null for items, the root, and members that the tree does not have (merge keys).</summary>
    public string? Key;

    /// <summary>Where the key stands; <see cref="None"/> for items and the root.</summary>
    public int KeyStart;

    public int KeyEnd;

    public int Start;

    public int End;

    /// <summary>The entry after this value and all below it.</summary>
    public int Next;

    /// <summary>The entry that has the values below this one, when an alias or merge key brought it here.</summary>
    public int Link;

    /// <summary>Whether the tree has no such member: a merge key, whose members stand beside it instead.</summary>
    public readonly bool IsHidden => Key is null && KeyStart != None;
}

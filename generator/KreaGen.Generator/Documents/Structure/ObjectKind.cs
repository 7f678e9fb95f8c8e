namespace KreaGen.Generator.Documents.Structure;

/// <summary>One kind of object that OpenAPI defines, and what its keys hold. The kinds refer to each other in circles.</summary>
internal sealed class ObjectKind(string name)
{
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private readonly List<RequiredKey> _required = [];

    /// <summary>What messages call it, with its article.</summary>
    public string Name { get; } = name;

    /// <summary>Whether a <c>$ref</c> may stand in its place.</summary>
    public bool IsReferable { get; init; }

    /// <summary>Whether it speaks to people only: the client is the same without it.</summary>
    public bool IsWording { get; init; }

    /// <summary>What keys hold that are neither known nor extensions; null where there are no such keys.</summary>
    public Slot? Others { get; private set; }

    /// <summary>What such keys must look like; null for any.</summary>
    public NameRule? Names { get; private set; }

    /// <summary>Whether a key that is not known can be taken for a misspelled one.</summary>
    public bool IsClosed => Others is null;

    public IEnumerable<string> Keys => _slots.Keys;

    public IReadOnlyList<RequiredKey> Required => _required;

    public ObjectKind Has(Slot slot, params Keyword[] keywords)
    {
        foreach (Keyword keyword in keywords)
        {
            _slots[keyword.Name] = slot;
        }

        return this;
    }

    /// <summary>Scalars, or lists of scalars, that mean something to OpenAPI.</summary>
    public ObjectKind Has(ValueRule rule, params Keyword[] keywords) => Has(Slot.Plain(rule), keywords);

    /// <summary>A member that the author named.</summary>
    public void HasMember(Slot slot, string name) => _slots[name] = slot;

    public ObjectKind HasOthers(Slot slot, NameRule? names = null)
    {
        Others = slot;
        Names = names;
        return this;
    }

    /// <summary>One of the keywords must be there.</summary>
    public ObjectKind Requires(params Keyword[] keywords) => Requires(new RequiredKey(keywords));

    public ObjectKind Requires(RequiredKey key)
    {
        _required.Add(key);
        return this;
    }

    public bool Knows(string key) => _slots.ContainsKey(key);

    /// <summary>What a key holds; data, if it is an extension or not known.</summary>
    public Slot SlotOf(string key)
        => _slots.TryGetValue(key, out Slot slot) ? slot
            : Others is { } others && !Keywords.IsExtension(key) ? others
            : key == Keywords.XEnumDescriptions.Name ? Slot.Text with { Rule = null }
            : Slot.Data;
}

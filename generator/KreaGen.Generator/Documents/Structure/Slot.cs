namespace KreaGen.Generator.Documents.Structure;

/// <summary>What a key of an OpenAPI object holds.</summary>
internal readonly record struct Slot(SlotKind ValueKind, ObjectKind? Kind)
{
    public static Slot Data => new(SlotKind.Data, null);

    public static Slot Text => new(SlotKind.Text, null) { Rule = ValueRule.Wording };

    public static Slot TagNames => new(SlotKind.TagNames, null);

    /// <summary>What the value must be; null where the kind of slot says all.</summary>
    public ValueRule? Rule { get; init; }

    /// <summary>What the names of a map's members must look like; null for any.</summary>
    public NameRule? Names { get; init; }

    public static Slot Plain(ValueRule rule) => new(SlotKind.Plain, null) { Rule = rule };

    public static Slot One(ObjectKind kind) => new(SlotKind.Object, kind);

    public static Slot List(ObjectKind kind) => new(SlotKind.List, kind);

    public static Slot Map(ObjectKind kind) => new(SlotKind.Map, kind);
}

namespace KreaGen.Generator.Documents.Structure;

/// <summary>What a key of an OpenAPI object holds.</summary>
internal readonly record struct Slot(SlotKind SchemaType, ObjectKind? Kind)
{
    public static Slot Data => new(SlotKind.Data, null);

    public static Slot Plain => new(SlotKind.Plain, null);

    public static Slot Text => new(SlotKind.Text, null);

    public static Slot TagNames => new(SlotKind.TagNames, null);

    public static Slot One(ObjectKind kind) => new(SlotKind.Object, kind);

    public static Slot List(ObjectKind kind) => new(SlotKind.List, kind);

    public static Slot Map(ObjectKind kind) => new(SlotKind.Map, kind);
}

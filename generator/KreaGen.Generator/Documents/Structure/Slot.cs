namespace KreaGen.Generator.Documents.Structure;

/// <summary>What a key of an OpenAPI object holds.</summary>
internal readonly record struct Slot(SlotShape Shape, ObjectKind? Kind)
{
    public static Slot Data => new(SlotShape.Data, null);

    public static Slot Plain => new(SlotShape.Plain, null);

    public static Slot Text => new(SlotShape.Text, null);

    public static Slot TagNames => new(SlotShape.TagNames, null);

    public static Slot One(ObjectKind kind) => new(SlotShape.Object, kind);

    public static Slot List(ObjectKind kind) => new(SlotShape.List, kind);

    public static Slot Map(ObjectKind kind) => new(SlotShape.Map, kind);
}

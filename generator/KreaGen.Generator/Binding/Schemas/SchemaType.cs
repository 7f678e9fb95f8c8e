using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>The decision about one schema: which kind of C# type stands for it. Lives as long as the binder.</summary>
internal sealed class SchemaType(JsonPointer address, SchemaView view)
{
    // Nine of ten shapes are plain values: they have none of these lists, and nobody asks for their names.
    private List<SchemaMember>? _members;
    private List<SchemaEnumValue>? _values;
    private List<SchemaUnionCase>? _variants;
    private Dictionary<string, IReadOnlyList<string>>? _tags;
    private string? _preferredName;

    /// <summary>The place that identifies the schema.</summary>
    public JsonPointer Address { get; } = address;

    public SchemaView View { get; set; } = view;

    public TypeChoice Type { get; set; } = ScalarType.Any;

    public TypeKind Kind => Type.Kind;

    /// <summary>The scalar type that stands for it; null for every other kind.</summary>
    public ScalarType? Scalar => Type.Scalar;

    /// <summary>What a list or map holds, or the members of a record that it does not name, or what follows a tuple.</summary>
    public SchemaUse? Item { get; set; }

    /// <summary>The members of a record in document order, or the items of a tuple.</summary>
    public List<SchemaMember> Members => _members ??= [];

    /// <summary>What the names of an object's members are; null for any text.</summary>
    public SchemaView? Names { get; set; }

    /// <summary>The known values of an enum, in document order.</summary>
    public List<SchemaEnumValue> Values => _values ??= [];

    /// <summary>The type of an enum's values: text, a number, or any scalar.</summary>
    public ScalarType EnumOf { get; set; } = ScalarType.String;

    /// <summary>What a union can hold, in document order.</summary>
    public List<SchemaUnionCase> Variants => _variants ??= [];

    /// <summary>The values that a member must have in this variant of a union, by the member's name: what a discriminator maps to it.</summary>
    public Dictionary<string, IReadOnlyList<string>> Tags => _tags ??= new(StringComparer.Ordinal);

    /// <summary>What it is called by its place, unless something stands in the way.</summary>
    public NameSeed Place { get; set; } = new("", "");

    /// <summary>The name it would have if it were alone.</summary>
    public string PreferredName => _preferredName ??= Place.Preferred;

    /// <summary>Whether an overlay chose the name.</summary>
    public bool IsNamedOnPurpose { get; set; }

    /// <summary>The C# name of its declaration; empty until names are given and for types that need none.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where its declaration is written: the component or operation that it belongs to.</summary>
    public string Owner => Place.Owner;

    /// <summary>The equal shape whose type stands for this one too.</summary>
    public SchemaType? Canonical { get; set; }

    /// <summary>Whether a union has this one as a variant.</summary>
    public bool IsNested { get; set; }

    /// <summary>Whether something that is sent reaches it.</summary>
    public bool IsSent { get; set; }

    /// <summary>Whether something that is received reaches it.</summary>
    public bool IsReceived { get; set; }

    /// <summary>How the parts are written where the document says so; null for anything but a multipart body with files.</summary>
    public IReadOnlyList<FieldModel>? MultipartFields { get; set; }

    public bool IsDeclared => Kind is TypeKind.Record or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple or TypeKind.Result or TypeKind.Headers;

    /// <summary>Whether an operation, not a schema, asks for the declaration.</summary>
    public bool IsOfOperation => Kind is TypeKind.Result or TypeKind.Headers;

    /// <summary>Pushes what a value of it can hold.</summary>
    public void PushHeld(Stack<SchemaType> shapes)
    {
        foreach (SchemaMember member in _members ?? [])
        {
            shapes.Push(member.Use.SchemaType);
        }

        foreach (SchemaUnionCase variant in _variants ?? [])
        {
            shapes.Push(variant.Use.SchemaType);
        }

        if (Item is { } item)
        {
            shapes.Push(item.SchemaType);
        }
    }
}

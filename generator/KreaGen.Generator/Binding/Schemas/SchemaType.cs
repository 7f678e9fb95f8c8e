using System.Collections.Immutable;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>What was found out about one schema: which kind of C# type stands for it, and what that holds. Other types are named by id, never held.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Address">The place that identifies the schema.</param>
/// <param name="View">What the schema says.</param>
/// <param name="Type">The kind of type.</param>
internal sealed record SchemaType(TypeId Id, JsonPointer Address, SchemaView View, TypeChoice Type)
{
    public TypeKind Kind => Type.Kind;

    /// <summary>The scalar type that stands for it; null for every other kind.</summary>
    public ScalarType? Scalar => Type.Scalar;

    /// <summary>What a list or map holds, or the members of a record that it does not name, or what follows a tuple.</summary>
    public SchemaUse? Item { get; init; }

    /// <summary>The members of a record in document order, or the items of a tuple.</summary>
    public ImmutableArray<SchemaMember> Members { get; init; } = ImmutableArray<SchemaMember>.Empty;

    /// <summary>What the schema demands of parts of a value, such as the names of an object's members, by the row that does.</summary>
    public ImmutableDictionary<ConstraintKind, SchemaView> Parts { get; init; } = ImmutableDictionary<ConstraintKind, SchemaView>.Empty;

    /// <summary>The known values of an enum, in document order.</summary>
    public ImmutableArray<SchemaEnumValue> Values { get; init; } = ImmutableArray<SchemaEnumValue>.Empty;

    /// <summary>The type of an enum's values: text, a number, or any scalar.</summary>
    public ScalarType EnumOf { get; init; } = ScalarType.String;

    /// <summary>What a union can hold, in document order.</summary>
    public ImmutableArray<SchemaUnionCase> Variants { get; init; } = ImmutableArray<SchemaUnionCase>.Empty;

    /// <summary>What it is called by its place, unless something stands in the way.</summary>
    public NameSeed Place { get; init; } = new("", "");

    /// <summary>The name it would have if it were alone.</summary>
    public string PreferredName => Place.Preferred;

    /// <summary>Where its declaration is written: the component or operation that it belongs to.</summary>
    public string Owner => Place.Owner;

    /// <summary>Whether an overlay chose the name.</summary>
    public bool IsNamedOnPurpose { get; init; }

    /// <summary>A text that types of the same kind share when they say the same; null for a type that stands for nothing but itself.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>How the parts are written where the document says so; null for anything but a multipart body with files.</summary>
    public IReadOnlyList<FieldModel>? MultipartFields { get; init; }

    public bool IsDeclared => IsDeclaration(Kind);

    /// <summary>Whether an operation, not a schema, asks for the declaration.</summary>
    public bool IsOfOperation => Kind is TypeKind.Result or TypeKind.Headers;

    /// <summary>Whether the document gives the type its name: then it stays a type of its own.</summary>
    public bool IsNamed => IsNamedOnPurpose || (View.Joins == 0 && SchemaReader.ComponentKey(Address) is not null);

    public static bool IsDeclaration(TypeKind kind)
        => kind is TypeKind.Record or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple or TypeKind.Result or TypeKind.Headers;

    /// <summary>The place of a member in <see cref="Members"/>; -1 where there is none of the name.</summary>
    public int IndexOf(string wireName)
    {
        for (int index = 0; index < Members.Length; index++)
        {
            if (Members[index].WireName == wireName)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The member of a name; null where there is none.</summary>
    public SchemaMember? Member(string wireName) => IndexOf(wireName) is >= 0 and var index ? Members[index] : null;

    /// <summary>The place of a known value of an enum of texts or of numbers; null for any other type or value.</summary>
    public int? IndexOfText(string? value)
    {
        for (int index = 0; Kind == TypeKind.Enum && EnumOf != ScalarType.Any && index < Values.Length; index++)
        {
            if (Values[index].Text == value)
            {
                return index;
            }
        }

        return null;
    }

    /// <summary>Everything that a value of the type can hold.</summary>
    public IEnumerable<SchemaUse> Held
        => Members.Select(static member => member.Use)
            .Concat(Variants.Select(static variant => variant.Use))
            .Concat(Item is { } item ? [item] : []);
}

using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Makes the model of a declared type from the decisions about it.</summary>
internal sealed class DeclarationBuilder(DocReader docs, SpecLocationReader places)
{
    private readonly Dictionary<SchemaType, EquatableArray<EnumMemberModel>> _members = [];
    private readonly Dictionary<SchemaType, IReadOnlyList<string>> _propertyNames = [];

    public Declaration Build(SchemaType shape) => shape.Kind switch
    {
        TypeKind.Enum => Enum(shape),
        TypeKind.Union => UnionBuilder.Build(shape, docs, places),
        TypeKind.Tuple => Tuple(shape),
        _ when shape.MultipartFields is { } fields => Multipart(shape, fields),
        _ => Record(shape),
    };

    /// <summary>The C# names of a record's members, in their order.</summary>
    public IReadOnlyList<string> PropertyNames(SchemaType shape)
    {
        if (!_propertyNames.TryGetValue(shape, out IReadOnlyList<string>? names))
        {
            names = NameScope.Record(shape.Name).Assign(shape.Members.ConvertAll(static member => NameRequest.Property(member.WireName, member.Address.Value)));
            _propertyNames.Add(shape, names);
        }

        return names;
    }

    /// <summary>The C# names of an enum's members, in the order of its values.</summary>
    public IReadOnlyList<string> MemberNames(SchemaType shape) => Members(shape).Select(static member => member.Name).ToList();

    public static Presence PresenceOf(SchemaType shape, SchemaMember member)
    {
        // What only responses have, a request does not demand; what only requests have, a response may lack.
        bool isRequired = member.IsRequired
            && !(shape.IsSent && member.Use.View.Schema.IsReadOnly)
            && !(shape.IsReceived && member.Use.View.Schema.IsWriteOnly);
        // Any JSON can hold null by itself.
        return (isRequired, member.Use.IsNullable && member.Use.SchemaType.Scalar is not { HoldsNull: true }) switch
        {
            (true, false) => Presence.Required,
            (true, true) => Presence.RequiredNullable,
            (false, false) => Presence.Optional,
            (false, true) => Presence.OptionalNullable,
        };
    }

    private MultipartModel Multipart(SchemaType shape, IReadOnlyList<FieldModel> fields)
    {
        RecordModel record = Record(shape);
        // A part is there or not: there is no null among parts.
        PropertyModel Part(PropertyModel property) => property with
        {
            Presence = property.Presence == Presence.Required ? Presence.Required : Presence.Optional,
        };
        return new(
            record with { Properties = record.Properties.Select(Part).ToEquatableArray() },
            record.Properties
                .Select(property => new PartModel(property.Name, property.WireName, property.Type, property.Presence != Presence.Required,
                    fields.FirstOrDefault(field => field.Name == property.WireName)))
                .ToEquatableArray());
    }

    private RecordModel Record(SchemaType shape)
        => new(
            shape.Name,
            DocReader.ReadType(shape),
            Properties(shape),
            shape.Item?.ToTypeRef(),
            MemberRuleReader.Of(shape, places),
            shape.IsSent,
            DocReader.ReadTypeDeprecation(shape))
        {
            Constraints = ConstraintReader.OfRecord(shape),
        };

    private TupleModel Tuple(SchemaType shape)
        => new(shape.Name, DocReader.ReadType(shape), Properties(shape), shape.Item?.ToTypeRef(), shape.IsSent, DocReader.ReadTypeDeprecation(shape));

    private EquatableArray<PropertyModel> Properties(SchemaType shape)
    {
        IReadOnlyList<string> names = PropertyNames(shape);
        IReadOnlyList<string> locals = NameScope.Parameters("reader", "writer", "name", "others", "texts", "validation", "more", "count").Assign(
            shape.Members.Select((member, index) => NameRequest.Parameter(names[index], member.Address.Value)).ToList());
        return shape.Members.Select((member, index) => Property(shape, member, names[index], Identifiers.Escape(locals[index]))).ToEquatableArray();
    }

    private PropertyModel Property(SchemaType owner, SchemaMember member, string name, string local)
    {
        SchemaView view = member.Use.View;
        Presence presence = PresenceOf(owner, member);
        ConstraintSet constraints = ConstraintReader.Read(member.Use);
        string? preset = Preset(owner, member, presence);
        return new(
            name,
            local,
            member.WireName,
            member.Use.ToTypeRef(),
            presence,
            preset,
            constraints,
            docs.ReadUse(view, constraints),
            DocReader.ReadDeprecation(view))
        {
            SpecLocation = places.OfConstraints(view, constraints),
            Items = ItemConstraintReader.Read(member.Use, places),
            IsPresetDeprecated = preset is not null && member.Use.SchemaType.Kind == TypeKind.Enum
                && Members(member.Use.SchemaType).Any(known => known.Name == preset && known.Deprecation is not null),
        };
    }

    /// <summary>Whether the compiler is told that a member is deprecated. Of a member that must be set it wants to hear nothing.</summary>
    public static bool IsObsolete(SchemaType owner, SchemaMember member)
        => PresenceOf(owner, member) is Presence.Optional or Presence.OptionalNullable && DocReader.ReadDeprecation(member.Use.View) is not null;

    /// <summary>What a new object has because the schema, or the discriminator of a union around it, allows nothing else.</summary>
    private string? Preset(SchemaType owner, SchemaMember member, Presence presence)
    {
        SchemaType shape = member.Use.SchemaType;
        if (presence is Presence.Required && MemberConstants.Of(member) is [_])
        {
            return shape.Kind == TypeKind.Enum ? Members(shape)[0].Name : EnumValues.Only(member.Use.View);
        }

        if (presence is not (Presence.Required or Presence.Optional) || !owner.Tags.TryGetValue(member.WireName, out IReadOnlyList<string>? tags)
            || tags is not [var tag])
        {
            return null;
        }

        return shape switch
        {
            { Scalar: { } text } when text == ScalarType.String => tag,
            { Kind: TypeKind.Enum } when shape.EnumOf == ScalarType.String && shape.Values.FindIndex(value => value.Text == tag) is >= 0 and var index
                => Members(shape)[index].Name,
            _ => null,
        };
    }

    private EnumModel Enum(SchemaType shape)
        => new(shape.Name, DocReader.ReadType(shape), shape.EnumOf, Members(shape),
            DocReader.ReadTypeDeprecation(shape))
        { SpecLocation = places.Of(shape.Address) };

    private EquatableArray<EnumMemberModel> Members(SchemaType shape)
    {
        if (_members.TryGetValue(shape, out EquatableArray<EnumMemberModel> members))
        {
            return members;
        }

        IReadOnlyList<string> names = NameScope.OpenEnum(shape.Name).Assign(shape.Values.ConvertAll(MemberRequest));
        members = shape.Values.Select((value, index) => Member(shape, value, names[index])).ToEquatableArray();
        _members.Add(shape, members);
        return members;
    }

    private static EnumMemberModel Member(SchemaType shape, SchemaEnumValue value, string name) => new(
        name,
        shape.EnumOf == ScalarType.Any ? value.Entry.Value.ToString() : value.Text,
        DocReader.Read(value.Entry.Description.Localized))
    {
        Deprecation = DocReader.ReadDeprecation(value.Entry),
    };

    private static NameRequest MemberRequest(SchemaEnumValue value)
    {
        string name = value.GivenName
            ?? (value.Text.Length > 1 && value.Text[0] == '-' && char.IsDigit(value.Text[1]) ? "minus " + value.Text.Substring(1) : value.Text);
        NameRequest request = NameRequest.EnumMember(name, value.Address.Value);
        return value.GivenName is { } given ? request with { Preferred = Identifiers.Given(given) } : request;
    }
}

using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>Makes the model of a declared type from the decisions about it. A worker for one client.</summary>
internal sealed class DeclarationBuilder(BoundTypes types, DocReader docs, SpecLocationReader places)
{
    // Most types have an id or a name: what a local for it is called is decided once.
    private readonly Dictionary<string, NameRequest> _locals = new(StringComparer.Ordinal);

    public Declaration Build(SchemaType type) => type.Kind switch
    {
        TypeKind.Enum => Enum(type),
        TypeKind.Union => UnionBuilder.Build(types, type, places),
        TypeKind.Tuple => Tuple(type),
        _ when type.MultipartFields is { } fields => Multipart(type, fields),
        _ => Record(type),
    };

    private MultipartModel Multipart(SchemaType type, IReadOnlyList<FieldModel> fields)
    {
        RecordModel record = Record(type);
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

    private RecordModel Record(SchemaType type)
        => new(
            types.NameOf(type),
            DocReader.ReadType(type),
            Properties(type),
            types.RefTo(type.Item),
            MemberRuleReader.Of(type, places),
            types.Usage.IsSent(type),
            DocReader.ReadTypeDeprecation(type))
        {
            Constraints = ConstraintReader.OfRecord(type),
        };

    private TupleModel Tuple(SchemaType type)
        => new(
            types.NameOf(type),
            DocReader.ReadType(type),
            Properties(type),
            types.RefTo(type.Item),
            types.Usage.IsSent(type),
            DocReader.ReadTypeDeprecation(type));

    private EquatableArray<PropertyModel> Properties(SchemaType type)
    {
        IReadOnlyList<string> names = types.MembersOf(type);
        IReadOnlyList<string> locals = NameScope.Parameters("reader", "writer", "name", "others", "texts", "validation", "more", "count").Assign(
            type.Members.Select((member, index) => Local(names[index], member)).ToList());
        return type.Members.Select((member, index) => Property(type, member, names[index], Identifiers.Escape(locals[index]))).ToEquatableArray();
    }

    private NameRequest Local(string name, SchemaMember member)
    {
        if (!_locals.TryGetValue(name, out NameRequest? request))
        {
            request = NameRequest.Parameter(name, "");
            _locals.Add(name, request);
        }

        return request with { Address = member.Address.Value };
    }

    private PropertyModel Property(SchemaType owner, SchemaMember member, string name, string local)
    {
        SchemaView view = member.Use.View;
        Presence presence = MemberPresence.Of(types, owner, member);
        ConstraintSet constraints = ConstraintReader.Read(types, member.Use);
        string? preset = Preset(owner, member, presence);
        return new(
            name,
            local,
            member.WireName,
            types.RefTo(member.Use),
            presence,
            preset,
            constraints,
            docs.ReadUse(view, constraints),
            DocReader.ReadDeprecation(view))
        {
            IsDemandedWhenSent = MemberPresence.IsDemandedWhenSent(types, owner, member),
            SpecLocation = places.OfConstraints(view, constraints),
            Items = ItemConstraintReader.Read(types, member.Use, places),
            IsPresetDeprecated = preset is not null && IsDeprecated(types[member.Use], preset),
        };
    }

    /// <summary>What a new object has because the schema, or the discriminator of a union around it, allows nothing else.</summary>
    private string? Preset(SchemaType owner, SchemaMember member, Presence presence)
    {
        SchemaType type = types[member.Use];
        if (presence is Presence.Required && MemberConstants.Of(types.Canonical, member) is [_])
        {
            return type.Kind == TypeKind.Enum ? types.MembersOf(type)[0] : EnumValues.Only(member.Use.View);
        }

        if (presence is Presence.Required && type.Scalar == ScalarType.Any && member.Use.View.Schema.OnlyJson is { } json)
        {
            return json.ToString();
        }

        if (presence is not (Presence.Required or Presence.Optional) || types.Tags.Only(owner, member) is not { } tag)
        {
            return null;
        }

        return type switch
        {
            { Scalar: { } text } when text == ScalarType.String => tag,
            _ when type.IndexOfText(tag) is { } index => types.MembersOf(type)[index],
            _ => null,
        };
    }

    private EnumModel Enum(SchemaType type)
        => new(types.NameOf(type), DocReader.ReadType(type), type.EnumOf, EnumMembers(type),
            DocReader.ReadTypeDeprecation(type))
        { SpecLocation = places.Of(type.Address) };

    private EquatableArray<EnumMemberModel> EnumMembers(SchemaType type)
        => type.Values.Zip(types.MembersOf(type), (value, name) => Member(type, value, name)).ToEquatableArray();

    private bool IsDeprecated(SchemaType type, string member)
        => type.Kind == TypeKind.Enum
            && type.Values.Zip(types.MembersOf(type), (value, name) => name == member && DocReader.ReadDeprecation(value.Entry) is not null).Contains(true);

    private static EnumMemberModel Member(SchemaType type, SchemaEnumValue value, string name) => new(
        name,
        type.EnumOf == ScalarType.Any ? value.Entry.Value.ToString() : value.Text,
        DocReader.Read(value.Entry.Description.Localized))
    {
        Deprecation = DocReader.ReadDeprecation(value.Entry),
    };
}

using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Makes the model of a declared type from the decisions about it.</summary>
internal sealed class DeclarationBuilder(DocReader docs, PlaceReader places)
{
    private readonly Dictionary<Shape, EquatableArray<EnumMemberModel>> _members = [];
    private readonly Dictionary<Shape, IReadOnlyList<string>> _propertyNames = [];

    public Declaration Build(Shape shape) => shape.Kind switch
    {
        TypeShape.Enum => Enum(shape),
        TypeShape.Union => UnionBuilder.Build(shape, docs),
        _ => Record(shape),
    };

    /// <summary>The C# names of a record's members, in their order.</summary>
    public IReadOnlyList<string> PropertyNames(Shape shape)
    {
        if (!_propertyNames.TryGetValue(shape, out IReadOnlyList<string>? names))
        {
            names = NameScope.Record(shape.Name).Assign(shape.Members.ConvertAll(static member => NameRequest.Property(member.WireName, member.Address.Value)));
            _propertyNames.Add(shape, names);
        }

        return names;
    }

    public static Presence PresenceOf(Shape shape, ShapeMember member)
    {
        // What only answers have, a request does not demand; what only requests have, an answer may lack.
        bool isRequired = member.IsRequired
            && !(shape.IsSent && member.Use.View.Find("readOnly").IsTrue())
            && !(shape.IsReceived && member.Use.View.Find("writeOnly").IsTrue());
        // Any JSON can hold null by itself.
        return (isRequired, member.Use.IsNullable && member.Use.Shape.Kind != TypeShape.Any) switch
        {
            (true, false) => Presence.Required,
            (true, true) => Presence.RequiredNullable,
            (false, false) => Presence.Optional,
            (false, true) => Presence.OptionalNullable,
        };
    }

    private RecordModel Record(Shape shape)
    {
        IReadOnlyList<string> names = PropertyNames(shape);
        IReadOnlyList<string> locals = NameScope.Parameters("reader", "writer", "name", "others", "validation").Assign(
            shape.Members.Select((member, index) => NameRequest.Parameter(names[index], member.Address.Value)).ToList());
        return new(
            shape.Name,
            docs.ReadType(shape),
            shape.Members.Select((member, index) => Property(shape, member, names[index], Identifiers.Escape(locals[index]))).ToEquatableArray(),
            shape.Item?.ToTypeRef(),
            shape.IsSent,
            shape.View.Find("deprecated").IsTrue());
    }

    private PropertyModel Property(Shape owner, ShapeMember member, string name, string local)
    {
        SchemaView view = member.Use.View;
        Presence presence = PresenceOf(owner, member);
        LimitsModel limits = LimitsReader.Read(view, member.Use.Shape.Kind);
        return new(
            name,
            local,
            member.WireName,
            member.Use.ToTypeRef(),
            presence,
            presence == Presence.Required && member.Use.Shape is { Kind: TypeShape.Enum, Values.Count: 1 } only ? Members(only)[0].Name : null,
            limits,
            docs.ReadUse(view, limits),
            view.Parts.Length > 0 && view.Parts[0].Node.Member("deprecated").IsTrue())
        {
            SpecPlace = places.OfLimits(view, limits),
        };
    }

    private EnumModel Enum(Shape shape)
        => new(shape.Name, docs.ReadType(shape), Members(shape), shape.View.Find("deprecated").IsTrue()) { SpecPlace = places.Of(shape.Address) };

    private EquatableArray<EnumMemberModel> Members(Shape shape)
    {
        if (_members.TryGetValue(shape, out EquatableArray<EnumMemberModel> members))
        {
            return members;
        }

        SchemaView view = shape.View;
        List<string?> values = view.Find("enum") is JsonArray listed ? listed.Select(static value => value.Text()).ToList() : [.. shape.Values];
        string? NameAt(int index) => ((view.Find("x-enum-varnames") ?? view.Find("x-enumNames")) as JsonArray)?.ElementAtOrDefault(index).Text();
        List<int> indexes = shape.Values.Select(value => values.IndexOf(value)).ToList();
        JsonPointer address = shape.Address.Child("enum");
        IReadOnlyList<string> names = NameScope.OpenEnum(shape.Name).Assign(indexes.ConvertAll(index => MemberRequest(NameAt(index), values[index]!, address.Child(index))));
        members = indexes
            .Select((index, place) => new EnumMemberModel(names[place], values[index]!, docs.ReadItem(view, "x-enum-descriptions", index)))
            .ToEquatableArray();
        _members.Add(shape, members);
        return members;
    }

    private static NameRequest MemberRequest(string? given, string value, JsonPointer address)
    {
        NameRequest request = NameRequest.EnumMember(given ?? value, address.Value);
        return given is not null && Identifiers.IsLegal(given) ? request with { Preferred = given } : request;
    }
}

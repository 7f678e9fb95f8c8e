using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists a declared type with its members.</summary>
internal sealed class TypeLister(TypeReach reach)
{
    /// <summary>The type; null for a declaration that is no type of its own but a part of the client.</summary>
    public SurfaceNode? List(Declaration declaration) => declaration switch
    {
        RecordModel record => Use(record)
            .Add(FactName.Others, record.Others)
            .Add(FactName.Demands, record.Demands.Select(demand => Demand(record, demand)))
            .Constraints(record.Constraints)
            .Flag(FactName.Deprecated, record.Deprecation is not null)
            .ToNode(SurfaceKind.Record, record.Properties.Select(Property), record.Name),
        TupleModel tuple => Use(tuple)
            .Add(FactName.Others, tuple.Rest)
            .Flag(FactName.Deprecated, tuple.Deprecation is not null)
            .ToNode(SurfaceKind.Record, tuple.Items.Select(Property), tuple.Name),
        EnumModel known => Use(known)
            .Add(FactName.Type, known.Values == ScalarType.String ? null : new TypeRef(known.Values))
            .Flag(FactName.Deprecated, known.Deprecation is not null)
            .ToNode(SurfaceKind.Enum, known.Members.Select(Value), known.Name),
        UnionModel union => Use(union)
            .Add(FactName.Discriminator, union.Discriminator)
            .Flag(FactName.Deprecated, union.Deprecation is not null)
            .ToNode(SurfaceKind.Union, union.Variants.Select(Variant), union.Name),
        MultipartModel multipart => Use(multipart)
            .Flag(FactName.Parts, isTrue: true)
            .Add(FactName.Fields, multipart.Parts.Select(static part => part.Field).OfType<FieldModel>().Select(OperationLister.Field))
            .Flag(FactName.Deprecated, multipart.Record.Deprecation is not null)
            .ToNode(SurfaceKind.Record, multipart.Record.Properties.Select(Property), multipart.Record.Name),
        ResultModel result => Use(result).ToNode(SurfaceKind.Union, result.Cases.Select(Case), result.Name),
        HeadersModel headers => new FactList().Flag(FactName.Errors, headers.IsOfError).ToNode(SurfaceKind.Record, headers.Headers.Select(Header), headers.Name),
        _ => null,
    };

    private static string Demand(RecordModel record, DemandModel demand) => demand.Kind switch
    {
        DemandKind.ExactlyOne => $"oneOf({Names(record, demand.Sets)})",
        DemandKind.AtLeastOne => $"anyOf({Names(record, demand.Sets)})",
        DemandKind.NotTogether => $"not({Names(record, demand.Sets)})",
        _ => $"{Names(record, demand.Sets.Take(1))}=>({Names(record, demand.Sets.Skip(1))})",
    };

    private static string Names(RecordModel record, IEnumerable<EquatableArray<int>> sets)
        => string.Join("/", sets.Select(set => string.Join("+", set.Select(index => record.Properties[index].WireName))));

    private FactList Use(Declaration type) => new FactList()
        .Flag(FactName.Sent, reach.IsSent(type))
        .Flag(FactName.Received, reach.IsReceived(type));

    private static SurfaceNode Property(PropertyModel property) => new FactList()
        .Add(FactName.Name, property.Name)
        .Add(FactName.Type, property.Type with { IsNullable = false })
        .Flag(FactName.Required, property.Presence is Presence.Required or Presence.RequiredNullable)
        .Flag(FactName.Nullable, property.Presence is Presence.RequiredNullable or Presence.OptionalNullable)
        .Add(FactName.Preset, property.Preset)
        .Constraints(property.Constraints, property.Items)
        .Flag(FactName.Deprecated, property.Deprecation is not null)
        .ToNode(SurfaceKind.Property, property.WireName);

    public static SurfaceNode Value(EnumMemberModel member) => new FactList()
        .Add(FactName.Name, member.Name)
        .Flag(FactName.Deprecated, member.Deprecation is not null)
        .ToNode(SurfaceKind.Value, member.Value);

    private static SurfaceNode Case(ResultCaseModel answer) => new FactList()
        .Add(FactName.Type, answer.Type)
        .Add(FactName.Status, answer.Status)
        .ToNode(SurfaceKind.Variant, answer.Name);

    private static SurfaceNode Header(HeaderModel header) => new FactList()
        .Add(FactName.Name, header.Name)
        .Add(FactName.Type, header.Type)
        .Add(FactName.Kind, Words.Of(header.Form))
        .Flag(FactName.Explode, header.Explode)
        .Flag(FactName.Deprecated, header.Deprecation is not null)
        .ToNode(SurfaceKind.Property, header.WireName);

    private static SurfaceNode Variant(VariantModel variant) => new FactList()
        .Add(FactName.Type, variant.Type)
        .Add(FactName.Tags, variant.Tags)
        .Flag(FactName.Fallback, variant.IsFallback)
        .ToNode(SurfaceKind.Variant, variant.Name);
}

using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists a declared type with its members.</summary>
internal sealed class TypeListing(TypeUsage reach)
{
    /// <summary>The type; null for a declaration that is no type of its own but a part of the client.</summary>
    public ApiElement? List(Declaration declaration) => declaration switch
    {
        RecordModel record => Use(record)
            .Add(DetailName.Others, record.Others)
            .Add(DetailName.MemberRules, record.MemberRules.Select(demand => Demand(record, demand)))
            .Constraints(record.Constraints)
            .Flag(DetailName.Deprecated, record.Deprecation is not null)
            .ToNode(ApiElementKind.Record, record.Properties.Select(Property), record.Name),
        TupleModel tuple => Use(tuple)
            .Add(DetailName.Others, tuple.Rest)
            .Flag(DetailName.Deprecated, tuple.Deprecation is not null)
            .ToNode(ApiElementKind.Record, tuple.Items.Select(Property), tuple.Name),
        EnumModel known => Use(known)
            .Add(DetailName.Type, known.Values == ScalarType.String ? null : new TypeRef(known.Values))
            .Flag(DetailName.Deprecated, known.Deprecation is not null)
            .ToNode(ApiElementKind.Enum, known.Members.Select(Value), known.Name),
        UnionModel union => Use(union)
            .Add(DetailName.Discriminator, union.Discriminator)
            .Flag(DetailName.Deprecated, union.Deprecation is not null)
            .ToNode(ApiElementKind.Union, union.Variants.Select(Variant), union.Name),
        MultipartModel multipart => Use(multipart)
            .Flag(DetailName.Parts, isTrue: true)
            .Add(DetailName.Fields, multipart.Parts.Select(static part => part.Field).OfType<FieldModel>().Select(OperationListing.Field))
            .Flag(DetailName.Deprecated, multipart.Record.Deprecation is not null)
            .ToNode(ApiElementKind.Record, multipart.Record.Properties.Select(Property), multipart.Record.Name),
        ResultModel result => Use(result).ToNode(ApiElementKind.Union, result.Cases.Select(Case), result.Name),
        HeadersModel headers
            => new DetailList().Flag(DetailName.Errors, headers.IsOfError).ToNode(ApiElementKind.Record, headers.Headers.Select(Header), headers.Name),
        _ => null,
    };

    private static string Demand(RecordModel record, MemberRuleModel demand) => demand.Kind switch
    {
        MemberRuleKind.ExactlyOne => $"oneOf({Names(record, demand.Sets)})",
        MemberRuleKind.AtLeastOne => $"anyOf({Names(record, demand.Sets)})",
        MemberRuleKind.NotTogether => $"not({Names(record, demand.Sets)})",
        _ => $"{Names(record, demand.Sets.Take(1))}=>({Names(record, demand.Sets.Skip(1))})",
    };

    private static string Names(RecordModel record, IEnumerable<EquatableArray<int>> sets)
        => string.Join("/", sets.Select(set => string.Join("+", set.Select(index => record.Properties[index].WireName))));

    private DetailList Use(Declaration type) => new DetailList()
        .Flag(DetailName.Sent, reach.IsSent(type))
        .Flag(DetailName.Received, reach.IsReceived(type));

    private static ApiElement Property(PropertyModel property) => new DetailList()
        .Add(DetailName.Name, property.Name)
        .Add(DetailName.Type, property.Type with { IsNullable = false })
        .Flag(DetailName.Required, property.IsDemandedWhenSent || property.Presence is Presence.Required or Presence.RequiredNullable)
        .Flag(DetailName.Nullable, property.Presence is Presence.RequiredNullable or Presence.OptionalNullable)
        .Add(DetailName.Preset, property.Preset)
        .Constraints(property.Constraints, property.Items)
        .Flag(DetailName.Deprecated, property.Deprecation is not null)
        .ToNode(ApiElementKind.Property, property.WireName);

    public static ApiElement Value(EnumMemberModel member) => new DetailList()
        .Add(DetailName.Name, member.Name)
        .Flag(DetailName.Deprecated, member.Deprecation is not null)
        .ToNode(ApiElementKind.Value, member.Value);

    private static ApiElement Case(ResultCaseModel answer) => new DetailList()
        .Add(DetailName.Type, answer.Type)
        .Add(DetailName.Status, answer.Status)
        .ToNode(ApiElementKind.Variant, answer.Name);

    private static ApiElement Header(HeaderModel header) => new DetailList()
        .Add(DetailName.Name, header.Name)
        .Add(DetailName.Type, header.Type)
        .Add(DetailName.Kind, Words.Of(header.Form))
        .Flag(DetailName.Explode, header.Explode)
        .Flag(DetailName.Deprecated, header.Deprecation is not null)
        .ToNode(ApiElementKind.Property, header.WireName);

    private static ApiElement Variant(VariantModel variant) => new DetailList()
        .Add(DetailName.Type, variant.Type)
        .Add(DetailName.Tags, variant.Tags)
        .Flag(DetailName.Fallback, variant.IsFallback)
        .ToNode(ApiElementKind.Variant, variant.Name);
}

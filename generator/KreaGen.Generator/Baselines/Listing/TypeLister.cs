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
            .Flag(FactName.Deprecated, record.IsDeprecated)
            .ToNode(SurfaceKind.Record, record.Properties.Select(Property), record.Name),
        EnumModel known => Use(known)
            .Flag(FactName.Deprecated, known.IsDeprecated)
            .ToNode(SurfaceKind.Enum, known.Members.Select(Value), known.Name),
        UnionModel union => Use(union)
            .Add(FactName.Discriminator, union.Discriminator)
            .Flag(FactName.Deprecated, union.IsDeprecated)
            .ToNode(SurfaceKind.Union, union.Variants.Select(Variant), union.Name),
        _ => null,
    };

    private FactList Use(Declaration type) => new FactList()
        .Flag(FactName.Sent, reach.IsSent(type))
        .Flag(FactName.Received, reach.IsReceived(type));

    private static SurfaceNode Property(PropertyModel property) => new FactList()
        .Add(FactName.Name, property.Name)
        .Add(FactName.Type, property.Type with { IsNullable = false })
        .Flag(FactName.Required, property.Presence is Presence.Required or Presence.RequiredNullable)
        .Flag(FactName.Nullable, property.Presence is Presence.RequiredNullable or Presence.OptionalNullable)
        .Add(FactName.Preset, property.Preset)
        .Limits(property.Limits)
        .Flag(FactName.Deprecated, property.IsDeprecated)
        .ToNode(SurfaceKind.Property, property.WireName);

    public static SurfaceNode Value(EnumMemberModel member) => new FactList()
        .Add(FactName.Name, member.Name)
        .ToNode(SurfaceKind.Value, member.Value);

    private static SurfaceNode Variant(VariantModel variant) => new FactList()
        .Add(FactName.Type, variant.Type)
        .Add(FactName.Tags, variant.Tags)
        .ToNode(SurfaceKind.Variant, variant.Name);
}

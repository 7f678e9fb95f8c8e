namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>The variants that <c>oneOf</c> or <c>anyOf</c> of one part lists.</summary>
/// <param name="Part">The part.</param>
/// <param name="Variants">The list.</param>
/// <param name="IsExclusive">Whether a value is of exactly one of them.</param>
internal readonly record struct VariantOffer(SchemaPart Part, OpenApiNode Variants, bool IsExclusive)
{
    /// <summary>The variants but <c>null</c>.</summary>
    public IEnumerable<OpenApiNode> Listed => Variants.Items.Where(static variant => !new SchemaPart(variant).IsOnlyNull);

    public bool HasNull => Variants.ItemsWithoutPlace.Any(static variant => new SchemaPart(variant).IsOnlyNull);

    /// <summary>Whether one variant says more than which members there must be.</summary>
    public bool HasTypes => Variants.ItemsWithoutPlace.Any(static variant => new SchemaPart(variant) is { IsOnlyNull: false, IsOnlyPresence: false });
}

using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists what a document demands of a value, by the names of the keywords.</summary>
internal static class LimitLister
{
    public static FactList Limits(this FactList facts, LimitsModel limits, string of = "") => facts
        .Add(of + "minimum", limits.Minimum)
        .Add(of + "exclusiveMinimum", limits.ExclusiveMinimum)
        .Add(of + "maximum", limits.Maximum)
        .Add(of + "exclusiveMaximum", limits.ExclusiveMaximum)
        .Add(of + "multipleOf", limits.MultipleOf)
        .Add(of + "minLength", limits.MinLength)
        .Add(of + "maxLength", limits.MaxLength)
        .Add(of + "pattern", limits.Pattern)
        .Add(of + "minItems", limits.MinItems)
        .Add(of + "maxItems", limits.MaxItems)
        .Flag(of + FactName.UniqueItems, limits.UniqueItems)
        .Add(of + "minProperties", limits.MinProperties)
        .Add(of + "maxProperties", limits.MaxProperties)
        .Add(of + "names.minLength", limits.Names?.MinLength)
        .Add(of + "names.maxLength", limits.Names?.MaxLength)
        .Add(of + "names.pattern", limits.Names?.Pattern)
        .Add(of + "names.format", limits.Names?.Format)
        .Add(of + "names.enum", limits.Names?.Values ?? [])
        .Add(of + FactName.UriSchemes, limits.UriSchemes)
        .Flag(of + FactName.PublicHost, limits.PublicHost);

    /// <summary>What it demands of each item, and of the items of items.</summary>
    public static FactList Limits(this FactList facts, LimitsModel limits, ItemLimitsModel? items)
    {
        facts.Limits(limits);
        string of = "";
        for (ItemLimitsModel? at = items; at is not null; at = at.Items)
        {
            of += FactName.OfItems;
            facts.Limits(at.Limits, of);
        }

        return facts;
    }
}

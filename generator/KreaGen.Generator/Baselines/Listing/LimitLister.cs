using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists what a document demands of a value, by the names of the keywords.</summary>
internal static class LimitLister
{
    public static FactList Limits(this FactList facts, LimitsModel limits) => facts
        .Add("minimum", limits.Minimum)
        .Add("exclusiveMinimum", limits.ExclusiveMinimum)
        .Add("maximum", limits.Maximum)
        .Add("exclusiveMaximum", limits.ExclusiveMaximum)
        .Add("multipleOf", limits.MultipleOf)
        .Add("minLength", limits.MinLength)
        .Add("maxLength", limits.MaxLength)
        .Add("pattern", limits.Pattern)
        .Add("minItems", limits.MinItems)
        .Add("maxItems", limits.MaxItems)
        .Flag(FactName.UniqueItems, limits.UniqueItems)
        .Add("minProperties", limits.MinProperties)
        .Add("maxProperties", limits.MaxProperties)
        .Add(FactName.UriSchemes, limits.UriSchemes)
        .Flag(FactName.PublicHost, limits.PublicHost);
}

using System.Globalization;

namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>Tells for limits whether they became stricter or looser.</summary>
internal static class LimitRules
{
    /// <summary>The rule for a change of a limit; null when the fact is no limit.</summary>
    public static SurfaceRule? Of(string fact, string? before, string? now, Direction direction)
    {
        if (fact.StartsWith(FactName.OfItems, StringComparison.Ordinal))
        {
            return Of(fact.Substring(FactName.OfItems.Length), before, now, direction);
        }

        if (fact.StartsWith(FactName.OfNames, StringComparison.Ordinal))
        {
            return Of(fact.Substring(FactName.OfNames.Length), before, now, direction);
        }

        switch (fact)
        {
            case FactName.Nullable:
                return now is null ? direction.Stricter : direction.Looser;
            case FactName.Required or "multipleOf" or "pattern" or "format" or "enum" or FactName.UniqueItems or FactName.PublicHost or FactName.UriSchemes
                when before is null || now is null:
                return before is null ? direction.Stricter : direction.Looser;
            case "multipleOf":
                return Multiple(before, now, direction);
            case "pattern" or "format":
                return direction.Otherwise;
            case "enum":
                return Listed(before!, now!, StringComparer.Ordinal, direction);
            case FactName.UriSchemes:
                return Listed(before!, now!, StringComparer.OrdinalIgnoreCase, direction);
            case "minimum" or "exclusiveMinimum" or "minLength" or "minItems" or "minProperties":
                return Bound(before, now, isLower: true, direction);
            case "maximum" or "exclusiveMaximum" or "maxLength" or "maxItems" or "maxProperties":
                return Bound(before, now, isLower: false, direction);
            default:
                return null;
        }
    }

    private static SurfaceRule Bound(string? before, string? now, bool isLower, Direction direction)
    {
        if (before is null || now is null)
        {
            return before is null ? direction.Stricter : direction.Looser;
        }

        return Number(before) is { } old && Number(now) is { } present
            ? (present > old) == isLower ? direction.Stricter : direction.Looser
            : direction.Otherwise;
    }

    /// <summary>Multiples of 10 are multiples of 5 as well.</summary>
    private static SurfaceRule Multiple(string? before, string? now, Direction direction)
    {
        if (before is null || now is null || Number(before) is not { } old || Number(now) is not { } present || old == 0 || present == 0)
        {
            return direction.Otherwise;
        }

        return present % old == 0 ? direction.Stricter : old % present == 0 ? direction.Looser : direction.Otherwise;
    }

    private static SurfaceRule Listed(string before, string now, StringComparer comparer, Direction direction)
    {
        var old = new HashSet<string>(before.Split('|'), comparer);
        var present = new HashSet<string>(now.Split('|'), comparer);
        return present.IsSubsetOf(old) ? direction.Stricter : present.IsSupersetOf(old) ? direction.Looser : direction.Otherwise;
    }

    private static double? Number(string digits)
        => double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}

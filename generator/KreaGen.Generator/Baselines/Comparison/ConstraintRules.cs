using System.Globalization;
using KreaGen.Generator.Constraints;

namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>Tells for constraints whether they became stricter or looser.</summary>
internal static class ConstraintRules
{
    /// <summary>The rule for a change of a constraint; null when the fact is none.</summary>
    public static ApiChangeRule? Of(string fact, string? before, string? now, Direction direction)
    {
        string word = fact.Substring(fact.LastIndexOf('.') + 1);
        if (word == DetailName.Nullable)
        {
            return now is null ? direction.Stricter : direction.Looser;
        }

        ConstraintKind? kind = ConstraintKind.Find(word);
        if (kind is null && word != DetailName.Required)
        {
            return null;
        }

        before ??= kind?.Otherwise;
        now ??= kind?.Otherwise;
        if (before is null || now is null)
        {
            return before is null ? direction.Stricter : direction.Looser;
        }

        return kind?.Change switch
        {
            ConstraintChange.LowerBound => Bound(before, now, isLower: true, direction),
            ConstraintChange.UpperBound => Bound(before, now, isLower: false, direction),
            ConstraintChange.Multiple => Multiple(before, now, direction),
            ConstraintChange.Listed => Listed(before, now, StringComparer.Ordinal, direction),
            ConstraintChange.ListedInAnyCase => Listed(before, now, StringComparer.OrdinalIgnoreCase, direction),
            _ => direction.Otherwise,
        };
    }

    private static ApiChangeRule Bound(string before, string now, bool isLower, Direction direction)
        => Number(before) is { } old && Number(now) is { } present
            ? (present > old) == isLower ? direction.Stricter : direction.Looser
            : direction.Otherwise;

    /// <summary>Multiples of 10 are multiples of 5 as well.</summary>
    private static ApiChangeRule Multiple(string before, string now, Direction direction)
    {
        if (Number(before) is not { } old || Number(now) is not { } present || old == 0 || present == 0)
        {
            return direction.Otherwise;
        }

        return present % old == 0 ? direction.Stricter : old % present == 0 ? direction.Looser : direction.Otherwise;
    }

    private static ApiChangeRule Listed(string before, string now, StringComparer comparer, Direction direction)
    {
        var old = new HashSet<string>(before.Split('|'), comparer);
        var present = new HashSet<string>(now.Split('|'), comparer);
        return present.IsSubsetOf(old) ? direction.Stricter : present.IsSupersetOf(old) ? direction.Looser : direction.Otherwise;
    }

    private static double? Number(string digits)
        => double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}

using System.Globalization;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Analyzers.Constraints;

/// <summary>Limits of a collection.</summary>
internal sealed record ItemConstraints(int Min, int Max, bool AreUnique)
{
    public static ItemConstraints Of(FoundConstraints found)
        => new(found.Count(ConstraintKind.MinItems, 0), found.Count(ConstraintKind.MaxItems, int.MaxValue), found.Has(ConstraintKind.UniqueItems));

    /// <param name="items">The items; null for one that is no constant.</param>
    public IEnumerable<Breach> Check(IReadOnlyList<object?> items)
    {
        string actual = "has " + items.Count.ToString(CultureInfo.InvariantCulture);
        if (items.Count < Min)
        {
            yield return new(Descriptors.ItemCount, "at least "
                + Min.ToString(CultureInfo.InvariantCulture), actual, [ConstraintKind.MinItems, ConstraintKind.MinProperties]);
        }

        if (items.Count > Max)
        {
            yield return new(Descriptors.ItemCount, "at most "
                + Max.ToString(CultureInfo.InvariantCulture), actual, [ConstraintKind.MaxItems, ConstraintKind.MaxProperties]);
        }

        object? twice = AreUnique
            ? items.Where(static item => item is not null).GroupBy(static item => item).FirstOrDefault(static same => same.Count() > 1)?.Key : null;
        if (twice is not null)
        {
            string shown = twice is string text ? "\"" + Shown.Text(text) + "\"" : Convert.ToString(twice, CultureInfo.InvariantCulture)!;
            yield return new(Descriptors.ItemsEqual, "", shown, [ConstraintKind.UniqueItems]);
        }
    }
}

using System.Globalization;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Analyzers.Constraints;

/// <summary>Limits of a collection.</summary>
internal sealed record ItemConstraints(int Min, int Max, bool AreUnique)
{
    private FoundConstraints? Matching { get; init; }

    private int MinMatching { get; init; }

    private int MaxMatching { get; init; }

    public static ItemConstraints Of(FoundConstraints found)
        => new(found.Count(ConstraintKind.MinItems, 0), found.Count(ConstraintKind.MaxItems, int.MaxValue), found.Has(ConstraintKind.UniqueItems))
        {
            Matching = found.Part(ConstraintKind.Contains),
            MinMatching = found.Count(ConstraintKind.MinContains, 1),
            MaxMatching = found.Count(ConstraintKind.MaxContains, int.MaxValue),
        };

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

        foreach (Breach breach in Matching is { } part ? CheckMatching(part, items) : [])
        {
            yield return breach;
        }

        object? twice = AreUnique
            ? items.Where(static item => item is not null).GroupBy(static item => item).FirstOrDefault(static same => same.Count() > 1)?.Key : null;
        if (twice is not null)
        {
            string shown = twice is string text ? "\"" + Shown.Text(text) + "\"" : Convert.ToString(twice, CultureInfo.InvariantCulture)!;
            yield return new(Descriptors.ItemsEqual, "", shown, [ConstraintKind.UniqueItems]);
        }
    }

    /// <summary>Of an item that is no constant, or none that a decimal can hold, nobody knows whether it matches.</summary>
    private IEnumerable<Breach> CheckMatching(FoundConstraints part, IReadOnlyList<object?> items)
    {
        List<bool?> matches = items.Select(item => Matches(part, item)).ToList();
        int matching = matches.Count(static match => match == true);
        int unknown = matches.Count(static match => match is null);
        string actual = "contains " + matching.ToString(CultureInfo.InvariantCulture);
        if (matching + unknown < MinMatching)
        {
            string least = MinMatching.ToString(CultureInfo.InvariantCulture);
            yield return new(Descriptors.ItemCount, $"at least {least} matching", actual, [ConstraintKind.MinContains, ConstraintKind.Contains]);
        }

        if (matching > MaxMatching)
        {
            string most = MaxMatching.ToString(CultureInfo.InvariantCulture);
            yield return new(Descriptors.ItemCount, $"at most {most} matching", actual, [ConstraintKind.MaxContains]);
        }
    }

    private static bool? Matches(FoundConstraints part, object? item) => item switch
    {
        string text => !StringConstraints.Of(part).Check(text).Any() && (!part.Has(ConstraintKind.Enum) || part.Texts(ConstraintKind.Enum).Contains(text)),
        _ when Numbers.TryDecimal(item, out decimal number) => NumberConstraints.Of(part).Check(number) is null,
        _ => null,
    };
}

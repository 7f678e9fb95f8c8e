using KreaGen.Generator.Baselines.Format;

namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>Says a difference in one line, in the words of the listing.</summary>
internal static class DifferenceWriter
{
    public static string Write(ApiDifference difference)
    {
        string element = Element(difference.Element);
        if (difference.Fact is not { } fact)
        {
            return element + (difference.IsGone ? " is gone" : " is new");
        }

        return (difference.Before, difference.Now) switch
        {
            (null, { } now) => $"{element}: {Fact(fact, now)} is new",
            ({ } before, null) => $"{element}: {Fact(fact, before)} is gone",
            ({ } before, { } now) => $"{element}: {fact} was {ListingEscaper.Write(before)}, is {ListingEscaper.Write(now)}",
            _ => element,
        };
    }

    /// <summary>The element first, then what it belongs to: <c>property seed of record Request</c>.</summary>
    public static string Element(IReadOnlyList<ApiElement> element)
        => string.Join(" of ", element.Reverse().Select(static node => string.Join(" ", node.Words.Select(ListingEscaper.Write).Prepend(node.Kind))));

    private static string Fact(string fact, string value) => value.Length == 0 ? fact : fact + " " + ListingEscaper.Write(value);
}

namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>
/// Tells which changes of a method are those of what it belongs to: one cause is one difference. A method has the name, the type and the deprecation of
/// its operation, and a parameter for each of the operation's.
/// </summary>
internal static class MethodDetails
{
    /// <param name="before">The element as the baseline has it, from the public API down.</param>
    /// <param name="now">The same element of the client.</param>
    /// <param name="fact">What differs.</param>
    public static bool IsSaidElsewhere(IReadOnlyList<ApiElement> before, IReadOnlyList<ApiElement> now, string fact)
    {
        if (now[now.Count - 1].Kind != ApiElementKind.Method)
        {
            return false;
        }

        return fact == DetailName.Parameters
            ? IsSameOrder(Names(before), Names(now)) || IsOfAnother(before, now)
            : Differs(before, now, fact) || (fact == DetailName.Type && Differs(before, now, DetailName.Items));
    }

    private static bool Differs(IReadOnlyList<ApiElement> before, IReadOnlyList<ApiElement> now, string fact)
        => before[before.Count - 2].Find(fact) != now[now.Count - 2].Find(fact);

    /// <summary>Whether the parameters that both have stand in the same order; what came or went has a line of its own.</summary>
    private static bool IsSameOrder(string[] before, string[] now) => before.Intersect(now).SequenceEqual(now.Intersect(before));

    /// <summary>Whether a method before it in the listing has the same difference.</summary>
    private static bool IsOfAnother(IReadOnlyList<ApiElement> before, IReadOnlyList<ApiElement> now)
    {
        IEnumerable<ApiElement> siblings = before[before.Count - 2].Children.Where(static sibling => sibling.Kind == ApiElementKind.Method);
        ApiElement first = siblings.First(sibling => sibling.Find(DetailName.Parameters) == before[before.Count - 1].Find(DetailName.Parameters)
            && now[now.Count - 2].Children.Any(present => present.Kind == ApiElementKind.Method && present.Key == sibling.Key
                && present.Find(DetailName.Parameters) == now[now.Count - 1].Find(DetailName.Parameters)));
        return first.Key != before[before.Count - 1].Key;
    }

    private static string[] Names(IReadOnlyList<ApiElement> element) => element[element.Count - 1].Find(DetailName.Parameters)?.Split('|') ?? [];
}

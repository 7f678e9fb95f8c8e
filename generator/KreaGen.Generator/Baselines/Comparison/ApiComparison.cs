namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>Compares a baseline with a client. A worker for one comparison.</summary>
internal sealed class ApiComparison
{
    private readonly List<ApiDifference> _differences = [];

    /// <summary>
    /// Every difference, the new and changed elements in the order of the client's listing, each followed by what its baseline had and it has not.
    /// </summary>
    public static IReadOnlyList<ApiDifference> Compare(ApiListing baseline, ApiListing client)
    {
        var comparison = new ApiComparison();
        comparison.Compare([], [], baseline.Nodes, client.Nodes, default);
        return comparison._differences;
    }

    private void Compare(
        IReadOnlyList<ApiElement> oldOwner, IReadOnlyList<ApiElement> newOwner, IReadOnlyList<ApiElement> before, IReadOnlyList<ApiElement> now,
            Direction outer)
    {
        ApiElement? owner = Last(newOwner);
        var pairs = new SiblingPairs(before, Last(oldOwner), now, owner);
        foreach (ApiElement element in now)
        {
            if (pairs.Counterpart(element) is { } old)
            {
                Compare([.. oldOwner, old], [.. newOwner, element], DirectionOf(old, element, outer));
            }
            else
            {
                ApiChangeRule rule = ElementRules.Added(element, owner, DirectionOf(element, element, outer));
                _differences.Add(new(rule, [.. newOwner, element], null, null, "", null));
            }
        }

        foreach (ApiElement element in before.Where(pairs.IsGone))
        {
            _differences.Add(new(ElementRules.Removed(element), [.. oldOwner, element], null, "", null, [.. oldOwner, element]));
        }
    }

    private void Compare(IReadOnlyList<ApiElement> before, IReadOnlyList<ApiElement> now, Direction direction)
    {
        ApiElement old = before[before.Count - 1];
        ApiElement present = now[now.Count - 1];
        foreach (string fact in present.Facts.Concat(old.Facts).Select(static fact => fact.Name).Distinct(StringComparer.Ordinal))
        {
            string? oldValue = old.Find(fact);
            string? value = present.Find(fact);
            if (oldValue != value && !MethodDetails.IsSaidElsewhere(before, now, fact))
            {
                _differences.Add(new(DetailRules.Of(present, fact, oldValue, value, direction), now, fact, oldValue, value, before));
            }
        }

        Compare(before, now, old.Children, present.Children, direction);
    }

    /// <summary>A type travels the way it did or does; the rest of an operation says itself which way.</summary>
    private static Direction DirectionOf(ApiElement old, ApiElement present, Direction outer) => present.Kind switch
    {
        ApiElementKind.Parameter or ApiElementKind.Body => Direction.Request,
        ApiElementKind.Response or ApiElementKind.Error => Direction.Response,
        _ when ApiElementKind.IsType(present.Kind)
            => new(old.Is(DetailName.Sent) || present.Is(DetailName.Sent), old.Is(DetailName.Received) || present.Is(DetailName.Received)),
        _ => outer,
    };

    private static ApiElement? Last(IReadOnlyList<ApiElement> path) => path.Count == 0 ? null : path[path.Count - 1];
}

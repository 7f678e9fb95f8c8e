namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>Compares a baseline with a client. A worker for one comparison.</summary>
internal sealed class SurfaceComparison
{
    private readonly List<SurfaceDifference> _differences = [];

    /// <summary>Every difference, the new and changed elements in the order of the client's listing, each followed by what its baseline had and it has not.</summary>
    public static IReadOnlyList<SurfaceDifference> Compare(Surface baseline, Surface client)
    {
        var comparison = new SurfaceComparison();
        comparison.Compare([], [], baseline.Nodes, client.Nodes, default);
        return comparison._differences;
    }

    private void Compare(
        IReadOnlyList<SurfaceNode> oldOwner, IReadOnlyList<SurfaceNode> newOwner, IReadOnlyList<SurfaceNode> before, IReadOnlyList<SurfaceNode> now, Direction outer)
    {
        SurfaceNode? owner = Last(newOwner);
        var pairs = new SiblingPairs(before, Last(oldOwner), now, owner);
        foreach (SurfaceNode element in now)
        {
            if (pairs.Counterpart(element) is { } old)
            {
                Compare([.. oldOwner, old], [.. newOwner, element], DirectionOf(old, element, outer));
            }
            else
            {
                SurfaceRule rule = ElementRules.Added(element, owner, DirectionOf(element, element, outer));
                _differences.Add(new(rule, [.. newOwner, element], null, null, "", null));
            }
        }

        foreach (SurfaceNode element in before.Where(pairs.IsGone))
        {
            _differences.Add(new(ElementRules.Removed(element), [.. oldOwner, element], null, "", null, [.. oldOwner, element]));
        }
    }

    private void Compare(IReadOnlyList<SurfaceNode> before, IReadOnlyList<SurfaceNode> now, Direction direction)
    {
        SurfaceNode old = before[before.Count - 1];
        SurfaceNode present = now[now.Count - 1];
        foreach (string fact in present.Facts.Concat(old.Facts).Select(static fact => fact.Name).Distinct(StringComparer.Ordinal))
        {
            string? oldValue = old.Find(fact);
            string? value = present.Find(fact);
            if (oldValue != value)
            {
                _differences.Add(new(FactRules.Of(present, fact, oldValue, value, direction), now, fact, oldValue, value, before));
            }
        }

        Compare(before, now, old.Children, present.Children, direction);
    }

    /// <summary>A type travels the way it did or does; the rest of an operation says itself which way.</summary>
    private static Direction DirectionOf(SurfaceNode old, SurfaceNode present, Direction outer) => present.Kind switch
    {
        SurfaceKind.Parameter or SurfaceKind.Body => Direction.Request,
        SurfaceKind.Answer or SurfaceKind.Error => Direction.Answer,
        _ when SurfaceKind.IsType(present.Kind) => new(old.Is(FactName.Sent) || present.Is(FactName.Sent), old.Is(FactName.Received) || present.Is(FactName.Received)),
        _ => outer,
    };

    private static SurfaceNode? Last(IReadOnlyList<SurfaceNode> path) => path.Count == 0 ? null : path[path.Count - 1];
}

using System.Collections.Immutable;

namespace KreaGen.Generator.JsonPath;

/// <summary>One step of a query: what it selects from the children, or from all descendants, of the nodes so far.</summary>
internal sealed record Segment(bool Descendant, ImmutableArray<Selector> Selectors)
{
    /// <summary>Whether at most one node can come out for one that goes in.</summary>
    public bool IsSingular => !Descendant && Selectors.Length == 1 && Selectors[0] is NameSelector or IndexSelector;
}

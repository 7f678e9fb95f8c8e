using System.Collections.Immutable;

namespace KreaGen.Generator.JsonPath;

/// <param name="FromRoot">Whether it starts at <c>$</c> rather than at <c>@</c>.</param>
/// <param name="Segments">The steps.</param>
internal sealed record QueryExpression(bool FromRoot, ImmutableArray<Segment> Segments) : Expression
{
    public bool IsSingular => Segments.All(static segment => segment.IsSingular);
}

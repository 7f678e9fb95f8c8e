using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>Decides of which parts of a value it can be checked what a schema demands of them.</summary>
internal static class ConstraintParts
{
    /// <summary>What each part is: the row says so, or the items do.</summary>
    public static ConstraintTarget TargetOf(ConstraintKind kind, CountedItem item) => kind.PartTarget == ConstraintTarget.None ? item.Target : kind.PartTarget;

    /// <summary>
    /// Whether rows stand for everything that the schema demands of a part: one that is half checked would be counted wrongly, and so would one of which
    /// a keyword says two things, because the nearest alone is read.
    /// </summary>
    public static bool AreKnown(ConstraintKind kind, SchemaView part, CountedItem item)
        => kind.PartTarget != ConstraintTarget.None
            || (item.Target != ConstraintTarget.None
                && item.HasTypeOf(part)
                && item.CanBeOneOf(part)
                && part.Limits.All(name => ConstraintKind.For(item.Target).Any(row => row.Keyword == name))
                && part.SaysAllOnce
                && ConstraintReader.OfPart(kind, part, item) is { IsEmpty: false } demanded
                && demanded.All.All(item.CanMeet));

    /// <summary>Complains of what cannot be checked.</summary>
    /// <param name="types">All types.</param>
    /// <param name="locate">Where a schema stands.</param>
    public static IEnumerable<Problem> Check(BoundTypes types, Func<JsonPointer, SourceLocation> locate) =>
        from type in types.Canonical.All
        from part in type.Parts
        where !AreKnown(part.Key, part.Value, CountedItem.Of(types, type))
        select Problem.Create(Descriptors.PartNotChecked, locate(part.Value.Address), part.Key.Keyword);
}

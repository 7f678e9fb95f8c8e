using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>Decides of which parts of a value it can be checked what a schema demands of them.</summary>
internal static class ConstraintParts
{
    /// <summary>What each part is: the row says so, or the items do.</summary>
    public static ConstraintTarget TargetOf(ConstraintKind kind, ConstraintTarget item) => kind.PartTarget == ConstraintTarget.None ? item : kind.PartTarget;

    /// <summary>What the items of a list are; nothing where they are no numbers and no texts.</summary>
    public static ConstraintTarget ItemOf(BoundTypes types, SchemaType list) => types.Of(list.Item) switch
    {
        { Type.Target: ConstraintTarget.Number } => ConstraintTarget.Number,
        { Type.Target: ConstraintTarget.Text } => ConstraintTarget.Text | ConstraintTarget.Match,
        { Kind: TypeKind.Enum } known when known.EnumOf == ScalarType.String => ConstraintTarget.Text | ConstraintTarget.Match,
        _ => ConstraintTarget.None,
    };

    /// <summary>Whether rows stand for everything that the schema demands of a part: one that is half checked would be counted wrongly.</summary>
    public static bool AreKnown(ConstraintKind kind, SchemaView part, ConstraintTarget item)
    {
        ConstraintTarget target = TargetOf(kind, item);
        return kind.PartTarget != ConstraintTarget.None
            || (target != ConstraintTarget.None
                && (!EnumValues.Lists(part) || (target & ConstraintTarget.Match) != 0)
                && part.Limits.All(name => ConstraintKind.For(target).Any(row => row.Keyword == name)));
    }

    /// <summary>Complains of what cannot be checked.</summary>
    /// <param name="types">All types.</param>
    /// <param name="locate">Where a schema stands.</param>
    public static IEnumerable<Problem> Check(BoundTypes types, Func<JsonPointer, SourceLocation> locate) =>
        from type in types.Canonical.All
        from part in type.Parts
        where !AreKnown(part.Key, part.Value, ItemOf(types, type))
        select Problem.Create(Descriptors.PartNotChecked, locate(part.Value.Address), part.Key.Keyword);
}

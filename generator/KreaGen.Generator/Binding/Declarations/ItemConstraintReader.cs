using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Declarations;

/// <summary>Reads what a schema demands of each item of a list, or of each value of a map.</summary>
internal static class ItemConstraintReader
{
    // A list can be described as a list of itself.
    private const int MaxDepth = 4;

    /// <summary>The constraints; null when nothing limits an item.</summary>
    public static ItemConstraintsModel? Read(BoundTypes types, SchemaUse? use, SpecLocationReader places)
        => use is { } used ? Read(types, types[used], places, 0) : null;

    private static ItemConstraintsModel? Read(BoundTypes types, SchemaType owner, SpecLocationReader places, int depth)
    {
        if (owner.Kind is not (TypeKind.List or TypeKind.Map) || owner.Item is not { } item || depth == MaxDepth)
        {
            return null;
        }

        ConstraintSet constraints = ConstraintReader.Read(types, item);
        ItemConstraintsModel? items = Read(types, types[item], places, depth + 1);
        return constraints.IsEmpty && items is null ? null : new(constraints, places.OfConstraints(item.View, constraints), items);
    }
}

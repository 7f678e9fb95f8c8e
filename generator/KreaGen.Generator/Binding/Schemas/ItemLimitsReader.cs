using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads what a schema demands of each item of a list, or of each value of a map.</summary>
internal static class ItemLimitsReader
{
    // A list can be described as a list of itself.
    private const int DeepestItems = 4;

    /// <summary>The limits; null when nothing limits an item.</summary>
    public static ItemLimitsModel? Read(SchemaUse? use, PlaceReader places) => use is null ? null : Read(use.Shape, places, 0);

    private static ItemLimitsModel? Read(Shape owner, PlaceReader places, int depth)
    {
        if (owner.Kind is not (TypeKind.List or TypeKind.Map) || owner.Item is not { } item || depth == DeepestItems)
        {
            return null;
        }

        LimitsModel limits = LimitsReader.Read(item);
        ItemLimitsModel? items = Read(item.Shape, places, depth + 1);
        return limits.IsEmpty && items is null ? null : new(limits, places.OfLimits(item.View, limits), items);
    }
}

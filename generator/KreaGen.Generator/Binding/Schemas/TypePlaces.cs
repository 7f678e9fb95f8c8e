using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Decides what a schema's type is called after: the overlay's name first, then the component's key, then the place of an inline schema.</summary>
internal static class TypePlaces
{
    /// <param name="address">The place that identifies the schema.</param>
    /// <param name="view">What the schema says.</param>
    /// <param name="seed">Its place as an inline schema.</param>
    /// <returns>The place, and whether an overlay chose the name.</returns>
    public static (NameSeed Place, bool IsGiven) Of(JsonPointer address, SchemaView view, NameSeed seed)
    {
        if (view is { Joins: 0, Own.GivenName: { } wanted })
        {
            return (NameSeed.OfItself(Identifiers.GivenType(wanted)), true);
        }

        if (SchemaReader.ComponentKey(address) is { } key)
        {
            return (NameSeed.OfItself(Identifiers.TypeName(key)), false);
        }

        return view.BaseOf is { } derived && SchemaReader.ComponentKey(derived) is { } parent
            ? (new(Identifiers.TypeName(parent) + "Base", Identifiers.TypeName(parent)), false)
            : (seed, false);
    }
}

using System.Collections.Immutable;
using KreaGen.Generator.Binding.Discovery;
using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>Calls an inline type that several owners have after the member that they have in common, and what it holds after it.</summary>
internal static class SharedNames
{
    public static FoundTypes Give(FoundTypes types, DuplicateTypes duplicates)
    {
        if (duplicates.Shared.Count == 0)
        {
            return types;
        }

        var places = new Dictionary<TypeId, NameSeed>();
        foreach (TypeId id in duplicates.Shared)
        {
            places.Add(id, NameSeed.OfItself(types[id].Place.Label!));
        }

        // What holds a type was found before it.
        foreach (SchemaType owner in types.All)
        {
            if (!places.TryGetValue(owner.Id, out NameSeed renamed))
            {
                continue;
            }

            foreach (SchemaType held in owner.Held.Select(use => types[use.Type]))
            {
                if (!held.IsNamed && !places.ContainsKey(held.Id) && held.PreferredName.StartsWith(owner.PreferredName, StringComparison.Ordinal))
                {
                    places.Add(held.Id, held.Place.Below(owner.PreferredName, renamed));
                }
            }
        }

        return new(types.All.Select(type => places.TryGetValue(type.Id, out NameSeed place) ? type with { Place = place } : type).ToImmutableArray());
    }
}

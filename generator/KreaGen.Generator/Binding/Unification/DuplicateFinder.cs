using KreaGen.Generator.Binding.Discovery;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>
/// Finds inline schemas that say the same as a component or as each other: one type stands for them. Which one does not depend
/// on the order of the document: a component before an inline schema, then the shorter name, then the smaller address.
/// </summary>
internal static class DuplicateFinder
{
    /// <summary>The canonical type of every type that has one other than itself.</summary>
    public static IReadOnlyDictionary<TypeId, TypeId> Find(FoundTypes types)
    {
        var duplicates = new Dictionary<TypeId, TypeId>();
        IEnumerable<IGrouping<(TypeKind, string?), SchemaType>> groups = types.All
            .Where(static type => type.Fingerprint is not null)
            .GroupBy(static type => (type.Kind, type.Fingerprint))
            .Where(static group => group.Skip(1).Any());
        foreach (IGrouping<(TypeKind, string?), SchemaType> group in groups)
        {
            SchemaType canonical = group
                .OrderBy(static type => type.IsNamed ? 0 : 1)
                .ThenBy(static type => type.PreferredName.Length)
                .ThenBy(static type => type.PreferredName, StringComparer.Ordinal)
                .ThenBy(static type => type.Address.Value, StringComparer.Ordinal)
                .First();
            foreach (SchemaType type in group.Where(type => !type.IsNamed && type.Id != canonical.Id))
            {
                duplicates.Add(type.Id, canonical.Id);
            }
        }

        return duplicates;
    }
}

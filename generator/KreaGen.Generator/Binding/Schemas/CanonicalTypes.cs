using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>
/// Finds inline schemas that say the same as a component or as each other: one type stands for them. Which one does not depend
/// on the order of the document: a component before an inline schema, then the shorter name, then the smaller address.
/// </summary>
internal static class CanonicalTypes
{
    public static void Find(List<SchemaType> shapes, SchemaFingerprints fingerprints)
    {
        IEnumerable<IGrouping<(TypeKind, string), SchemaType>> groups = shapes
            .Where(static shape => shape.IsDeclared && !shape.IsOfOperation && shape.MultipartFields is null)
            .GroupBy(shape => (shape.Kind, fingerprints.OfType(shape.View)))
            .Where(static group => group.Skip(1).Any());
        foreach (IGrouping<(TypeKind, string), SchemaType> group in groups)
        {
            SchemaType survivor = group
                .OrderBy(static shape => IsNamed(shape) ? 0 : 1)
                .ThenBy(static shape => shape.PreferredName.Length)
                .ThenBy(static shape => shape.PreferredName, StringComparer.Ordinal)
                .ThenBy(static shape => shape.Address.Value, StringComparer.Ordinal)
                .First();
            foreach (SchemaType shape in group.Where(shape => !IsNamed(shape) && !ReferenceEquals(shape, survivor)))
            {
                shape.Canonical = survivor;
            }
        }

        shapes.RemoveAll(static shape => shape.Canonical is not null);
    }

    /// <summary>Whether the document gives the type its name: then it stays a type of its own.</summary>
    private static bool IsNamed(SchemaType shape)
        => shape.IsNamedOnPurpose || (shape.View.Joins == 0 && SchemaReader.ComponentKey(shape.Address) is not null);
}

using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Naming;

/// <summary>Complains of types that do not have the name which the document gives them on purpose, because another type has it.</summary>
internal static class GivenNameCheck
{
    /// <param name="types">The types with their names.</param>
    /// <param name="locate">The place in the files that an address stands for.</param>
    public static IEnumerable<Problem> Check(BoundTypes types, Func<JsonPointer, SourceLocation> locate)
    {
        foreach (SchemaType type in types.Canonical.All.Where(type => type.IsDeclared && type.IsNamedOnPurpose && types.NameOf(type) != type.PreferredName))
        {
            if (types.Canonical.All.FirstOrDefault(other => other.IsDeclared && types.NameOf(other) == type.PreferredName) is { } winner)
            {
                yield return Problem.Create(
                    Descriptors.SameNameDifferentSchema,
                    locate(type.Address),
                    type.PreferredName,
                    locate(winner.Address).ToString(),
                    types.NameOf(type));
            }
        }
    }
}

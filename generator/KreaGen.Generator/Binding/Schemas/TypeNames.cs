using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Gives every declared type its name, from its address and independent of the order of discovery.</summary>
internal static class TypeNames
{
    /// <param name="shapes">The decisions.</param>
    /// <param name="taken">The names of the client and of the types beside it.</param>
    /// <param name="description">The documents.</param>
    /// <param name="problems">Takes what there is to complain about.</param>
    public static void Assign(IReadOnlyList<SchemaType> shapes, IReadOnlyCollection<string> taken, OpenApiDescription description, List<Problem> problems)
    {
        List<SchemaType> declared = shapes.Where(static shape => shape.IsDeclared).ToList();
        var scope = new NameScope(name => ReservedNames.IsTypeInTheWay(name) || taken.Contains(name, StringComparer.OrdinalIgnoreCase));
        IReadOnlyList<string> names = scope.Assign(declared.ConvertAll(static shape => Request(shape)));
        for (int index = 0; index < declared.Count; index++)
        {
            declared[index].Name = names[index];
        }

        foreach (SchemaType shape in declared.Where(static shape => shape.IsNamedOnPurpose && shape.Name != shape.PreferredName))
        {
            if (declared.Find(other => other.Name == shape.PreferredName) is { } winner)
            {
                problems.Add(Problem.Create(
                    Descriptors.SameNameDifferentSchema,
                    description[shape.Address].Location,
                    shape.PreferredName,
                    description[winner.Address].Location.ToString(),
                    shape.Name));
            }
        }
    }

    private static NameRequest Request(SchemaType shape)
        => shape.MultipartFields is null
            ? new(Preferred(shape), shape.Address.Value, () => [shape.PreferredName + "Model"])
            // The schema's own type goes first.
            : new(Preferred(shape), shape.Address.Value + "~multipart", () => [shape.PreferredName + "Form"]);

    private static string Preferred(SchemaType shape) => IsOwnMember(shape) ? shape.PreferredName + "Model" : shape.PreferredName;

    /// <summary>Whether the type would have a member of its own name, which C# refuses.</summary>
    private static bool IsOwnMember(SchemaType shape) => shape.Kind switch
    {
        TypeKind.Enum => ReservedNames.InOpenEnum(shape.PreferredName),
        TypeKind.Union => ReservedNames.InUnion(shape.PreferredName),
        _ => ReservedNames.InRecord(shape.PreferredName),
    };
}

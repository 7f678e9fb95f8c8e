using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Naming;

/// <summary>Gives every declared type its name, from its address and independent of the order of discovery.</summary>
internal static class TypeNamer
{
    /// <param name="types">The types.</param>
    /// <param name="taken">The names of the client and of the types beside it.</param>
    public static TypeNames Name(CanonicalTypes types, IReadOnlyCollection<string> taken)
    {
        List<SchemaType> declared = types.All.Where(static type => type.IsDeclared).ToList();
        var reserved = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        var scope = new NameScope(name => ReservedNames.IsTypeInTheWay(name) || reserved.Contains(name));
        IReadOnlyList<string> names = scope.Assign(declared.ConvertAll(Request));
        var namer = new MemberNamer();
        var byId = new Dictionary<TypeId, string>(declared.Count);
        var members = new Dictionary<TypeId, IReadOnlyList<string>>(declared.Count);
        for (int index = 0; index < declared.Count; index++)
        {
            byId.Add(declared[index].Id, names[index]);
            members.Add(declared[index].Id, namer.Name(declared[index], names[index]));
        }

        return new(byId, members);
    }

    private static NameRequest Request(SchemaType type)
        => type.MultipartFields is null
            ? new(Preferred(type), type.Address.Value, () => [type.PreferredName + "Model"])
            // The schema's own type goes first.
            : new(Preferred(type), type.Address.Value + "~multipart", () => [type.PreferredName + "Form"]);

    private static string Preferred(SchemaType type) => IsOwnMember(type) ? type.PreferredName + "Model" : type.PreferredName;

    /// <summary>Whether the type would have a member of its own name, which C# refuses.</summary>
    private static bool IsOwnMember(SchemaType type) => type.Kind switch
    {
        TypeKind.Enum => ReservedNames.InOpenEnum(type.PreferredName),
        TypeKind.Union => ReservedNames.InUnion(type.PreferredName),
        _ => ReservedNames.InRecord(type.PreferredName),
    };
}

using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Naming;

/// <summary>Gives the members of a type their names, unique within the type.</summary>
internal static class MemberNamer
{
    /// <summary>The names of properties, items or values, in their order; none for a type of another kind.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">Its own name, which no member can have.</param>
    public static IReadOnlyList<string> Name(SchemaType type, string name) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Tuple => NameScope.Record(name)
            .Assign(type.Members.Select(static member => NameRequest.Property(member.WireName, member.Address.Value)).ToList()),
        TypeKind.Enum => NameScope.OpenEnum(name).Assign(type.Values.Select(Request).ToList()),
        _ => [],
    };

    private static NameRequest Request(SchemaEnumValue value)
    {
        string name = value.GivenName
            ?? (value.Text.Length > 1 && value.Text[0] == '-' && char.IsDigit(value.Text[1]) ? "minus " + value.Text.Substring(1) : value.Text);
        NameRequest request = NameRequest.EnumMember(name, value.Address.Value);
        return value.GivenName is { } given ? request with { Preferred = Identifiers.Given(given) } : request;
    }
}

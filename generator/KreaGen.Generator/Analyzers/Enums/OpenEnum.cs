using System.Collections.Immutable;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Analyzers.Enums;

/// <summary>The members of an open enum that its document knows.</summary>
/// <param name="Type">The type.</param>
/// <param name="Members">Name and value on the wire of each, in the document's order.</param>
internal sealed record OpenEnum(INamedTypeSymbol Type, ImmutableArray<(string Name, string Value)> Members)
{
    // A longer list would hide the rest of the message.
    private const int MaxListed = 12;

    /// <summary>Reads the constants in the nested class <c>Values</c>; null for a type without any.</summary>
    public static OpenEnum? Read(ITypeSymbol? type, KnownTypes types)
    {
        if (!types.IsOpenEnum(type) || type is not INamedTypeSymbol named || named.GetTypeMembers("Values") is not [{ IsStatic: true } values])
        {
            return null;
        }

        ImmutableArray<(string, string)> members = values.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(static field => field is { IsConst: true, ConstantValue: string })
            .Select(static field => (field.Name, (string)field.ConstantValue!))
            .ToImmutableArray();
        return members.IsEmpty ? null : new(named, members);
    }

    public bool Knows(string value) => Members.Any(member => member.Value == value);

    /// <summary>Whether the document deprecates a member, which a switch need not have an arm for.</summary>
    public bool IsDeprecated(string name)
        => Type.GetMembers(name).Any(static member => member.GetAttributes().Any(static attribute => attribute.AttributeClass is
        {
            Name: "ObsoleteAttribute",
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
        }));

    /// <summary>The one member that was meant: the only one that is near in spelling.</summary>
    public (string Name, string Value)? Nearest(string value)
    {
        int most = value.Length < 3 ? 1 : Math.Max(2, value.Length / 3);
        (string Name, string Value, (int Distance, int Prefix) Rank)[] near =
        [
            .. Members.Select(member => (member.Name, member.Value, Rank: Rank(value, member, most)))
                .Where(member => member.Rank.Distance <= most)
                .OrderBy(static member => member.Rank),
        ];
        return near.Length > 0 && (near.Length == 1 || near[0].Rank != near[1].Rank) ? (near[0].Name, near[0].Value) : null;
    }

    // Among equally near ones the one that begins alike: 16:10 means 16:9, not 1:1.
    private static (int Distance, int Prefix) Rank(string value, (string Name, string Value) member, int most)
    {
        int distance = Math.Min(EditDistance.Between(value, member.Value, most), EditDistance.Between(value, member.Name, most));
        return (distance, -value.Zip(member.Value, static (one, other) => one == other).TakeWhile(static isSame => isSame).Count());
    }

    /// <summary>The known values for a message.</summary>
    public string Listed()
        => string.Join(", ", Members.Take(MaxListed).Select(static member => Shown.Text(member.Value))) + (Members.Length > MaxListed ? ", …" : "");
}

using System.Collections.Immutable;
using KreaGen.Generator.Constraints;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Analyzers.Members;

/// <summary>What an attribute of a record says of its members together.</summary>
/// <param name="Kind">The attribute's name.</param>
/// <param name="Sets">The sets of members; for <c>RequiresWith</c> the member and what it needs.</param>
/// <param name=AttributeContract.IsExclusive>Whether only one of the sets may be there.</param>
/// <param name="Location">The schema that says it.</param>
internal sealed record MemberRule(string Kind, ImmutableArray<ImmutableArray<string>> Sets, bool IsExclusive, SpecLocation Location)
{
    public const string OneOf = AttributeContract.RequiresOneOf + AttributeContract.Ending;
    public const string With = AttributeContract.RequiresWith + AttributeContract.Ending;
    public const string Excludes = AttributeContract.Excludes + AttributeContract.Ending;

    public static ImmutableArray<MemberRule> Read(ITypeSymbol type, INamedTypeSymbol ruleAttribute)
        => type.GetAttributes()
            .Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass?.BaseType, ruleAttribute))
            .Select(Read)
            .ToImmutableArray();

    /// <summary>The keywords that can say it.</summary>
    public string[] Keywords => Kind switch
    {
        OneOf => IsExclusive ? ["oneOf"] : ["anyOf", "oneOf"],
        With => ["dependentRequired", "dependencies"],
        _ => ["not"],
    };

    /// <summary>The sets for a message.</summary>
    public static string Listed(IEnumerable<ImmutableArray<string>> sets) => string.Join(", ", sets.Select(static set => string.Join(" + ", set)));

    private static MemberRule Read(AttributeData attribute)
    {
        ImmutableArray<ImmutableArray<string>> members = attribute.ConstructorArguments
            .Select(static argument => (argument.Kind == TypedConstantKind.Array ? argument.Values : ImmutableArray.Create(argument))
                .Select(static value => value.Value).OfType<string>().ToImmutableArray())
            .ToImmutableArray();
        string kind = attribute.AttributeClass!.Name;
        return new(
            kind,
            kind == With ? members : members.SelectMany(static listed => listed)
                .Select(static set => set.Split([", "], StringSplitOptions.None).ToImmutableArray()).ToImmutableArray(),
            Named(attribute, AttributeContract.IsExclusive) is true,
            new(Named(attribute, AttributeContract.Document) as string ?? "", Named(attribute, AttributeContract.Pointer) as string ?? ""));
    }

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}

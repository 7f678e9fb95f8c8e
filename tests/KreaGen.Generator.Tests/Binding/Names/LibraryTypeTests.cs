using KreaGen.Generator.Model.Names;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Binding.Names;

/// <summary>The table of the types that generated code names, against the runtime and .NET as they are.</summary>
public sealed class LibraryTypeTests
{
    public static TheoryData<string> Names => [.. LibraryTypes.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_is_where_the_table_says_and_none_of_the_other_namespaces_has_one_of_its_name(string name)
    {
        Compilation compilation = References.Compilation();
        string home = LibraryTypes.NamespaceOf(name);

        // Where an attribute stands, C# looks for the name with the suffix; anywhere else without it.
        string meant = Has(compilation, home, name) ? name : name + "Attribute";
        string[] homes = [.. LibraryTypes.Names.Select(LibraryTypes.NamespaceOf).Distinct().Where(other => Has(compilation, other, meant))];
        Assert.Equal([home], homes);
    }

    private static bool Has(Compilation compilation, string home, string name)
    {
        INamespaceSymbol? scope = compilation.GlobalNamespace;
        foreach (string part in home.Split('.'))
        {
            scope = scope?.GetNamespaceMembers().FirstOrDefault(below => below.Name == part);
        }

        return scope is not null && scope.GetTypeMembers(name).Any(static type => type.DeclaredAccessibility == Accessibility.Public);
    }
}

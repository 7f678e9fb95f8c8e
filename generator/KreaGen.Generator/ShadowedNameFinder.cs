using System.Collections.Immutable;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model.Names;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator;

/// <summary>
/// Finds what C# would take for a type of a library in a client's namespace: types of its clients, and types and namespaces that the
/// project or its references have there. Only names of the one table are asked for, so that typing costs some hundred look-ups.
/// </summary>
internal static class ShadowedNameFinder
{
    private static readonly string[] Roots = ["KreaGen", "System"];

    public static ShadowedNames Find(ImmutableArray<ClientNames> clients, Compilation compilation)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        string[] namespaces = [.. clients.Select(static client => client.Namespace).Distinct(StringComparer.Ordinal)];
        foreach (ClientNames client in clients)
        {
            found.UnionWith(client.Types.Select(name => client.Namespace + "." + name));
        }

        foreach (string home in namespaces)
        {
            found.UnionWith(InNamespace(home, namespaces, compilation).Select(name => home + "." + name));
        }

        return new(found.ToEquatableArray());
    }

    private static IEnumerable<string> InNamespace(string home, string[] clients, Compilation compilation)
    {
        IEnumerable<string> below = clients.Select(other => Below(home, other)).OfType<string>();
        IEnumerable<string> around = Enclosing(home).SelectMany(outer => clients.Select(other => Below(outer, other)).OfType<string>())
            .Where(static name => Array.IndexOf(Roots, name) >= 0);
        return below.Select(LibraryTypes.ShadowedBy).OfType<string>().Concat(around).Concat(Declared(home, compilation));
    }

    /// <summary>
    /// What the project and its references declare: a type or a namespace beside the client's types, or a root of a using anywhere around it.
    /// </summary>
    private static IEnumerable<string> Declared(string home, Compilation compilation)
    {
        INamespaceSymbol? scope = compilation.GlobalNamespace;
        foreach (string part in home.Split('.'))
        {
            scope = scope.GetMembers(part.TrimStart('@')).OfType<INamespaceSymbol>().FirstOrDefault();
            if (scope is null)
            {
                yield break;
            }

            foreach (string root in Roots.Where(root => scope.GetMembers(root).Any()))
            {
                yield return root;
            }
        }

        foreach (string name in LibraryTypes.Names.Where(name => scope.GetMembers(name).Any() || scope.GetMembers(name + "Attribute").Any()))
        {
            yield return name;
        }
    }

    private static IEnumerable<string> Enclosing(string home)
    {
        for (int dot = home.Length; dot > 0; dot = home.LastIndexOf('.', dot - 1))
        {
            yield return home.Substring(0, dot);
        }
    }

    /// <summary>The part of a namespace that follows another one; null where it does not lie below it.</summary>
    private static string? Below(string outer, string inner)
        => inner.StartsWith(outer + ".", StringComparison.Ordinal) ? inner.Substring(outer.Length + 1).Split('.')[0] : null;
}

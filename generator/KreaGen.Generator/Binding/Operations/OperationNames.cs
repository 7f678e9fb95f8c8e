using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Gives every operation its method name: the operation id, or method and path where there is none.</summary>
internal static class OperationNames
{
    public static string? IdOf(OperationEntry entry) => entry.Operation.Id;

    /// <summary>The names of the operations, unique within each group.</summary>
    /// <param name="entries">The operations.</param>
    /// <param name="groups">The group of each; null for the client itself.</param>
    /// <param name="clientName">The client's class name.</param>
    public static IReadOnlyList<string> Assign(IReadOnlyList<OperationEntry> entries, IReadOnlyList<string?> groups, string clientName)
    {
        var names = new string[entries.Count];
        foreach (IGrouping<string?, int> group in Enumerable.Range(0, entries.Count).GroupBy(index => groups[index], StringComparer.Ordinal))
        {
            List<int> members = [.. group];
            NameScope scope = NameScope.Operations(group.Key is { } property ? CompanionNames.OfGroup(clientName, property) : clientName);
            IReadOnlyList<string> given = scope.Assign(members.ConvertAll(index => Request(entries[index])));
            for (int place = 0; place < members.Count; place++)
            {
                names[members[place]] = given[place];
            }
        }

        return names;
    }

    private static NameRequest Request(OperationEntry entry)
    {
        string preferred = Preferred(entry);
        return new(preferred, entry.Address.Value + " " + entry.Path, () => [ByPath(entry), preferred + "Operation"], preferred + "Operation");
    }

    private static string Preferred(OperationEntry entry)
    {
        string name = entry.Operation.GivenName is { } given
            ? Identifiers.Pascal(given)
            : IdOf(entry) is { } id ? Identifiers.Pascal(id) : ByPath(entry);

        // The suffix comes with the method; a document that already writes it would get it twice.
        return Distinct(MethodNames.WithoutSuffix(name));
    }

    // Every operation has a second method with this suffix; one that is called so would be another's second method.
    private static string Distinct(string name) => MethodNames.IsOfSecondMethod(name) ? name + "Operation" : name;

    private static string ByPath(OperationEntry entry)
    {
        IEnumerable<string> words = entry.Path.Split('/').Where(static segment => segment.Length > 0)
            .Select(static segment => segment.StartsWith("{", StringComparison.Ordinal)
                ? "By" + Identifiers.Pascal(segment.Trim('{', '}')) : Identifiers.Pascal(segment));
        return Distinct(Identifiers.Pascal(entry.Method.ToLowerInvariant()) + string.Concat(words));
    }
}

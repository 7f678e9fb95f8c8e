using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;

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

    /// <summary>The operations that have another's name, each with the other.</summary>
    public static IEnumerable<Problem> Check(IReadOnlyList<OperationEntry> entries, IReadOnlyList<string?> groups, IReadOnlyList<string> names)
    {
        for (int index = 0; index < entries.Count; index++)
        {
            if (IdOf(entries[index]) is not { } id || Preferred(entries[index]) is not { } preferred || preferred == names[index])
            {
                continue;
            }

            int winner = Enumerable.Range(0, entries.Count)
                .Where(other => other != index && groups[other] == groups[index]
                    && string.Equals(names[other], preferred, StringComparison.OrdinalIgnoreCase))
                .DefaultIfEmpty(-1)
                .First();
            if (winner >= 0)
            {
                yield return Problem.Create(
                    Descriptors.OperationNameTaken,
                    entries[index].Operation.Node.KeyLocation,
                    id,
                    MethodNames.Send(names[winner]),
                    IdOf(entries[winner]) ?? entries[winner].Method + " " + entries[winner].Path,
                    entries[winner].Operation.Node.KeyLocation.ToString(),
                    MethodNames.Send(names[index]));
            }
        }
    }

    /// <summary>
    /// The id that is the name itself goes first, then one that only begins with a small letter, then the others in the order of the document.
    /// </summary>
    private static string Rank(OperationEntry entry, string name)
    {
        string id = entry.Operation.GivenName ?? IdOf(entry) ?? "";
        return id == MethodNames.Send(name) || id == name ? "0"
            : MethodNames.WithoutSuffix(Capitalized(id)) == name ? "1"
            : string.Equals(id, name, StringComparison.OrdinalIgnoreCase) ? "2" : "3";
    }

    private static string Capitalized(string id) => id.Length == 0 ? id : char.ToUpperInvariant(id[0]) + id.Substring(1);

    private static NameRequest Request(OperationEntry entry)
    {
        string preferred = Preferred(entry);
        return new(preferred, Rank(entry, preferred) + entry.Address.Value + " " + entry.Path,
            () => [ByPath(entry), preferred + "Operation"], preferred + "Operation");
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

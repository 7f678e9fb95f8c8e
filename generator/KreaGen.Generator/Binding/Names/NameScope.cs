using System.Globalization;

namespace KreaGen.Generator.Binding.Names;

/// <summary>Gives out the names of one scope, each once, ignoring case. It lives as long as the scope is being bound.</summary>
/// <remarks>
/// Order does not matter within one call of <see cref="Assign"/>: every declaration first gets what it prefers, the smallest
/// address winning; the others try their alternatives in turn; what remains is numbered in the order of addresses.
/// So a name changes only when something is added that wants the very same name.
/// </remarks>
/// <param name="isReserved">Names that nobody gets.</param>
internal sealed class NameScope(Func<string, bool> isReserved)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Properties of a record.</summary>
    /// <param name="typeName">The record.</param>
    /// <param name="own">A member that the record has beside those of its schema.</param>
    public static NameScope Record(string typeName, string? own = null)
        => new(name => ReservedNames.InRecord(name) || Same(name, typeName) || (own is not null && Same(name, own)));

    /// <summary>Known values of an open enum.</summary>
    public static NameScope OpenEnum(string typeName) => new(name => ReservedNames.InOpenEnum(name) || Same(name, typeName));

    /// <summary>Properties of a client.</summary>
    public static NameScope Client(string typeName) => new(name => ReservedNames.InClient(name) || Same(name, typeName));

    /// <summary>Operations of a client or of a part of it, without the suffix <c>Async</c> of their methods.</summary>
    public static NameScope Operations(string typeName) => new(name => ReservedNames.InOperations(name) || Same(name, typeName));

    /// <summary>Types of a client's namespace.</summary>
    public static NameScope Types() => new(ReservedNames.IsTypeInTheWay);

    /// <summary>Parameters of a method, beside those it has anyway. A parameter called <c>nameof</c> would take the operator's place.</summary>
    public static NameScope Parameters(params string[] others) => new(name => name == "nameof" || others.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Files handed to the compiler.</summary>
    public static NameScope HintNames() => new(static _ => false);

    /// <summary>Names for requests that arise together, in the order of the requests.</summary>
    public IReadOnlyList<string> Assign(IReadOnlyList<NameRequest> requests)
    {
        string?[] names = new string?[requests.Count];
        List<int>? waiting = null;
        foreach (int index in Order(requests))
        {
            if (!TryTake(Preferred(requests[index]), index, names))
            {
                (waiting ??= []).Add(index);
            }
        }

        if (waiting is not null)
        {
            AssignOthers(requests, waiting, names);
        }

        return names!;
    }

    /// <summary>A name for a single declaration, after all that were given before.</summary>
    public string Claim(NameRequest request) => Assign([request])[0];

    private static int[] Order(IReadOnlyList<NameRequest> requests)
    {
        int[] order = new int[requests.Count];
        for (int index = 0; index < order.Length; index++)
        {
            order[index] = index;
        }

        Array.Sort(order, (left, right) =>
        {
            int byAddress = string.CompareOrdinal(requests[left].Address, requests[right].Address);
            int byName = byAddress != 0 ? byAddress : string.CompareOrdinal(requests[left].Preferred, requests[right].Preferred);
            return byName != 0 ? byName : left.CompareTo(right);
        });
        return order;
    }

    /// <summary>Names for those that do not get what they prefer.</summary>
    private void AssignOthers(IReadOnlyList<NameRequest> requests, List<int> waiting, string?[] names)
    {
        Dictionary<int, IReadOnlyList<string>> alternatives = waiting.ToDictionary(static index => index, index => requests[index].Alternatives?.Invoke()
            ?? []);
        int rounds = alternatives.Values.Max(static others => others.Count);
        for (int round = 0; round < rounds; round++)
        {
            waiting.RemoveAll(index => alternatives[index] is { } others && round < others.Count && TryTake(others[round], index, names));
        }

        // Numbering goes group by group, so that one group's numbers do not depend on where others stand in the document.
        foreach (int index in waiting.OrderBy(index => Preferred(requests[index]), StringComparer.OrdinalIgnoreCase))
        {
            Number(Preferred(requests[index]), index, names);
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private string Preferred(NameRequest request)
        => isReserved(request.Preferred) && request.WhenReserved is string other ? other : request.Preferred;

    private void Number(string preferred, int index, string?[] names)
    {
        string separator = preferred[preferred.Length - 1] is >= '0' and <= '9' ? "_" : "";
        int number = 2;
        while (!TryTake(preferred + separator + number.ToString(CultureInfo.InvariantCulture), index, names))
        {
            number++;
        }
    }

    private bool TryTake(string name, int index, string?[] names)
    {
        if (isReserved(name) || !_taken.Add(name))
        {
            return false;
        }

        names[index] = name;
        return true;
    }
}

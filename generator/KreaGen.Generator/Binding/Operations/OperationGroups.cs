using System.Text.RegularExpressions;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Decides which sub-client each operation belongs to, by the <c>Groups</c> metadata.</summary>
internal static class OperationGroups
{
    private static readonly Regex Versioned = new("^(v[0-9][0-9.]*|api|rest)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The property names of the operations' sub-clients; null for an operation that stays on the client.</summary>
    /// <param name="entries">The operations.</param>
    /// <param name="mode"><c>none</c>, <c>tag</c> or <c>path</c>.</param>
    /// <param name="clientName">The client's class name, which no property can have.</param>
    public static IReadOnlyList<string?> Assign(IReadOnlyList<OperationEntry> entries, string mode, string clientName)
    {
        List<string?> wishes = entries.Select(entry => mode switch
        {
            "tag" => TagOf(entry) is { } tag ? Identifiers.Pascal(tag) : null,
            "path" => OfPath(entry.Path),
            _ => null,
        }).ToList();

        // Wishes that differ in case only are one sub-client: nobody could tell them apart.
        List<string> distinct = wishes.OfType<string>().GroupBy(static wish => wish, StringComparer.OrdinalIgnoreCase)
            .Select(static same => same.OrderBy(static wish => wish, StringComparer.Ordinal).First()).ToList();
        IReadOnlyList<string> names = NameScope.Client(clientName)
            .Assign(distinct.ConvertAll(static wish => new NameRequest(wish, wish, WhenReserved: wish + "Group")));
        Dictionary<string, string> byWish = distinct.Zip(names, static (wish, name) => (wish, name))
            .ToDictionary(static pair => pair.wish, static pair => pair.name, StringComparer.OrdinalIgnoreCase);
        return wishes.ConvertAll(wish => wish is null ? null : byWish[wish]);
    }

    /// <summary>The tag that decides: the first one.</summary>
    public static string? TagOf(OperationEntry entry) => entry.Operation.Tags.FirstOrDefault(static tag => tag.Length > 0);

    /// <summary>What a path is about: its first segment that is neither a version nor a parameter; null when it has none.</summary>
    public static string? OfPath(string path)
        => path.Split('/', '#')
            .Where(static segment => segment.Length > 0 && !segment.Contains('{') && !Versioned.IsMatch(segment))
            .Select(Identifiers.Pascal)
            .FirstOrDefault();
}

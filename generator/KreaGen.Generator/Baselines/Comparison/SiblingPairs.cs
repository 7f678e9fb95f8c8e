using System.Text.RegularExpressions;

namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>
/// Finds for each element its counterpart in the baseline: the one with the same words, and for a path what differs in the names of its
/// parameters only. On the wire <c>/users/{id}</c> and <c>/users/{user_id}</c> are the same.
/// </summary>
internal sealed class SiblingPairs
{
    private static readonly Regex Hole = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);

    private readonly Dictionary<ApiElement, ApiElement> _counterparts = new(ByIdentity.Instance);
    private readonly HashSet<ApiElement> _taken = new(ByIdentity.Instance);

    /// <param name="before">The baseline's elements.</param>
    /// <param name="oldOwner">What they belong to; null for none.</param>
    /// <param name="now">The client's elements.</param>
    /// <param name="newOwner">What they belong to; null for none.</param>
    public SiblingPairs(IReadOnlyList<ApiElement> before, ApiElement? oldOwner, IReadOnlyList<ApiElement> now, ApiElement? newOwner)
    {
        Pair(before, now, static node => node.Key, static node => node.Key);
        Pair(before.Where(node => !_taken.Contains(node)), now.Where(node => !_counterparts.ContainsKey(node)), node => Loose(node, oldOwner),
            node => Loose(node, newOwner));
    }

    /// <summary>The baseline's counterpart; null for an element that is new.</summary>
    public ApiElement? Counterpart(ApiElement element) => _counterparts.TryGetValue(element, out ApiElement? old) ? old : null;

    /// <summary>Whether an element of the baseline has no counterpart in the client.</summary>
    public bool IsGone(ApiElement old) => !_taken.Contains(old);

    /// <summary>A listing that was edited by hand may name an element twice; the first one counts.</summary>
    private void Pair(IEnumerable<ApiElement> before, IEnumerable<ApiElement> now, Func<ApiElement, string?> oldKey, Func<ApiElement, string?> newKey)
    {
        var index = new Dictionary<(string, string), ApiElement>();
        foreach (ApiElement old in before)
        {
            if (oldKey(old) is { } key && !index.ContainsKey((old.Kind, key)))
            {
                index.Add((old.Kind, key), old);
            }
        }

        foreach (ApiElement element in now)
        {
            if (newKey(element) is { } key && index.TryGetValue((element.Kind, key), out ApiElement? old) && _taken.Add(old))
            {
                _counterparts.Add(element, old);
            }
        }
    }

    /// <summary>What stays of an element's words when parameters of paths have no names; null for an element without any.</summary>
    private static string? Loose(ApiElement node, ApiElement? owner) => node.Kind switch
    {
        ApiElementKind.Operation => node.Word(0) + " " + Hole.Replace(node.Word(1), "{}"),
        ApiElementKind.Parameter when node.Word(0) == "path" && owner is not null => HoleNumber(owner.Word(1), node.Word(1)),
        _ => null,
    };

    private static string? HoleNumber(string path, string parameter)
    {
        int at = path.IndexOf("{" + parameter + "}", StringComparison.Ordinal);
        return at < 0 ? null : path.Substring(0, at).Count(static c => c == '{').ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class ByIdentity : IEqualityComparer<ApiElement>
    {
        public static ByIdentity Instance { get; } = new();

        public bool Equals(ApiElement? x, ApiElement? y) => ReferenceEquals(x, y);

        public int GetHashCode(ApiElement obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}

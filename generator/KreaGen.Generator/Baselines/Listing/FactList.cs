using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Collects the facts of one element; what is not there is not listed.</summary>
internal sealed class FactList
{
    private readonly List<SurfaceFact> _facts = [];

    public FactList Add(string name, string? value)
    {
        if (value is not null)
        {
            _facts.Add(new(name, value));
        }

        return this;
    }

    public FactList Add(string name, TypeRef? type) => Add(name, type is null ? null : TypeText.Write(type));

    public FactList Add(string name, IEnumerable<string> values) => Add(name, string.Join("|", values) is { Length: > 0 } list ? list : null);

    public FactList Add(string name, long? number) => Add(name, number?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public FactList Flag(string name, bool isTrue) => Add(name, isTrue ? "" : null);

    public FactList Add(IEnumerable<SurfaceFact> facts)
    {
        _facts.AddRange(facts);
        return this;
    }

    public SurfaceNode ToNode(string kind, params string[] words) => ToNode(kind, [], words);

    public SurfaceNode ToNode(string kind, IEnumerable<SurfaceNode> children, params string[] words) => new(
        kind,
        words.ToEquatableArray(),
        _facts.ToEquatableArray(),
        children.OrderBy(static child => Rank(child.Kind)).ThenBy(static child => child.Key, StringComparer.Ordinal).ToEquatableArray());

    private static int Rank(string kind)
    {
        for (int rank = 0; rank < SurfaceKind.InOrder.Count; rank++)
        {
            if (SurfaceKind.InOrder[rank] == kind)
            {
                return rank;
            }
        }

        return SurfaceKind.InOrder.Count;
    }
}

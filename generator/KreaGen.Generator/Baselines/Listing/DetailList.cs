using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Collects the facts of one element; what is not there is not listed.</summary>
internal sealed class DetailList
{
    private readonly List<ApiDetail> _facts = [];

    public DetailList Add(string name, string? value)
    {
        if (value is not null)
        {
            _facts.Add(new(name, value));
        }

        return this;
    }

    public DetailList Add(string name, TypeRef? type) => Add(name, type is null ? null : TypeWriter.Write(type));

    public DetailList Add(string name, IEnumerable<string> values) => Add(name, string.Join("|", values) is { Length: > 0 } list ? list : null);

    public DetailList Add(string name, long? number) => Add(name, number?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public DetailList Flag(string name, bool isTrue) => Add(name, isTrue ? "" : null);

    public DetailList Add(IEnumerable<ApiDetail> facts)
    {
        _facts.AddRange(facts);
        return this;
    }

    public ApiElement ToNode(string kind, params string[] words) => ToNode(kind, [], words);

    public ApiElement ToNode(string kind, IEnumerable<ApiElement> children, params string[] words) => new(
        kind,
        words.ToEquatableArray(),
        _facts.ToEquatableArray(),
        children.OrderBy(static child => Rank(child.Kind)).ThenBy(static child => child.Key, StringComparer.Ordinal).ToEquatableArray());

    private static int Rank(string kind)
    {
        for (int rank = 0; rank < ApiElementKind.InOrder.Count; rank++)
        {
            if (ApiElementKind.InOrder[rank] == kind)
            {
                return rank;
            }
        }

        return ApiElementKind.InOrder.Count;
    }
}

using System.Collections.Immutable;
using KreaGen.Generator.Binding.Discovery;
using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>The types that are left once one type stands for all that say the same, and which stands for which.</summary>
internal sealed class CanonicalTypes
{
    private readonly ImmutableArray<SchemaType> _canonical;

    /// <param name="found">The types that were found.</param>
    /// <param name="duplicates">Which of them stand for which.</param>
    public CanonicalTypes(FoundTypes found, DuplicateTypes duplicates)
        : this(
            found.All.Select(type => duplicates.Canonical.TryGetValue(type.Id, out TypeId canonical) ? found[canonical] : type).ToImmutableArray(),
            found.All.Where(type => !duplicates.Canonical.ContainsKey(type.Id)).ToImmutableArray())
    {
    }

    private CanonicalTypes(ImmutableArray<SchemaType> canonical, ImmutableArray<SchemaType> all)
    {
        _canonical = canonical;
        All = all;
    }

    /// <summary>The types that stand for themselves, in the order of discovery.</summary>
    public ImmutableArray<SchemaType> All { get; }

    /// <summary>The type that stands for the one that was found.</summary>
    public SchemaType this[TypeId id] => _canonical[id.Index];

    /// <summary>The type of what is used.</summary>
    public SchemaType this[SchemaUse use] => this[use.Type];

    /// <summary>How many ids are given, those of duplicates included.</summary>
    public int Count => _canonical.Length;

    /// <summary>These types and more, each of which stands for itself and has the next id.</summary>
    public CanonicalTypes With(IReadOnlyCollection<SchemaType> more) => more.Count == 0 ? this : new(_canonical.AddRange(more), All.AddRange(more));
}

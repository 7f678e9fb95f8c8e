using KreaGen.Generator.Binding.Discovery;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>
/// Finds inline schemas that say the same as a component or as each other and are meant to be one: those of members of the same name. Types that are the
/// same by accident stay apart, so that a change of one does not touch another. Which one stands for all does not depend on the order of the document.
/// A worker for one client.
/// </summary>
internal sealed class DuplicateFinder
{
    private readonly FoundTypes _types;
    private readonly Dictionary<TypeId, TypeId> _duplicates = [];
    private readonly HashSet<TypeId> _shared = [];
    private readonly Dictionary<TypeId, int> _heights = [];

    private DuplicateFinder(FoundTypes types) => _types = types;

    public static DuplicateTypes Find(FoundTypes types)
    {
        var finder = new DuplicateFinder(types);

        // From the outside in: what equal types hold is the same with them, whatever it is called.
        foreach (IGrouping<(TypeKind, string?), SchemaType> group in types.All
            .Where(static type => type.Fingerprint is not null)
            .GroupBy(static type => (type.Kind, type.Fingerprint))
            .Where(static group => group.Skip(1).Any())
            .OrderByDescending(group => finder.HeightOf(group.First())))
        {
            finder.Unify(group);
        }

        return new(finder._duplicates.Keys.ToDictionary(static id => id, finder.Canonical), finder._shared);
    }

    private void Unify(IEnumerable<SchemaType> same)
    {
        List<SchemaType> ordered = same
            .Where(type => !_duplicates.ContainsKey(type.Id) && !IsUnionOfScalars(type))
            .OrderBy(static type => type.PreferredName.Length)
            .ThenBy(static type => type.PreferredName, StringComparer.Ordinal)
            .ThenBy(static type => type.Address.Value, StringComparer.Ordinal)
            .ToList();
        List<SchemaType> components = ordered.FindAll(static type => type.IsNamed);
        var inline = new List<SchemaType>();
        foreach (SchemaType type in ordered.Where(static type => !type.IsNamed))
        {
            if ((components.Find(component => Agree(type, component)) ?? components.Find(static component => component.Kind != TypeKind.Enum)) is { } component)
            {
                Add(type.Id, component.Id);
            }
            else
            {
                inline.Add(type);
            }
        }

        foreach (IGrouping<string?, SchemaType> group in inline.Where(static type => type.Place.Label is not null)
            .GroupBy(static type => type.Place.Label, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()))
        {
            TypeId first = group.First().Id;
            _shared.Add(first);
            foreach (SchemaType type in group.Skip(1))
            {
                Add(type.Id, first);
            }
        }
    }

    /// <summary>Whether the name of the member is that of the component: <c>status</c> and <c>Status</c>, <c>OrderStatus</c> or <c>StatusCode</c>.</summary>
    private static bool Agree(SchemaType type, SchemaType component)
        => type.Place.Label is { } label
            && (component.PreferredName.EndsWith(label, StringComparison.Ordinal) || component.PreferredName.StartsWith(label, StringComparison.Ordinal)
                || label.EndsWith(component.PreferredName, StringComparison.Ordinal));

    private void Add(TypeId duplicate, TypeId canonical)
    {
        if (duplicate == canonical || _duplicates.ContainsKey(duplicate) || _types[duplicate].IsNamed || Canonical(canonical) == duplicate)
        {
            return;
        }

        _duplicates.Add(duplicate, canonical);
        AddHeld(duplicate, canonical);
    }

    private void AddHeld(TypeId duplicate, TypeId canonical)
    {
        foreach ((SchemaUse one, SchemaUse other) in _types[duplicate].Held.Zip(_types[canonical].Held, static (one, other) => (one, other)))
        {
            if (one.Type == other.Type || _types[one.Type].Kind != _types[other.Type].Kind)
            {
                continue;
            }

            if (_types[one.Type].IsDeclared)
            {
                Add(one.Type, other.Type);
            }
            else
            {
                AddHeld(one.Type, other.Type);
            }
        }
    }

    private TypeId Canonical(TypeId id)
    {
        while (_duplicates.TryGetValue(id, out TypeId canonical))
        {
            id = canonical;
        }

        return id;
    }

    /// <summary>How many inline types are below one another at most; a type that holds itself is no deeper than it is.</summary>
    private int HeightOf(SchemaType type)
    {
        if (!_heights.TryGetValue(type.Id, out int height))
        {
            _heights.Add(type.Id, 0);
            height = 1 + type.Held.Select(use => _types[use.Type]).Where(static held => !held.IsNamed).Select(HeightOf).DefaultIfEmpty().Max();
            _heights[type.Id] = height;
        }

        return height;
    }

    /// <summary>Many things are a text or a number, and have nothing else in common.</summary>
    private bool IsUnionOfScalars(SchemaType type)
        => type.Kind == TypeKind.Union && type.Variants.All(variant => _types[variant.Use.Type].Kind is TypeKind.Scalar or TypeKind.Enum);
}

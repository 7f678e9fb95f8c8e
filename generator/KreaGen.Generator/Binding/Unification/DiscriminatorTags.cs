using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Unification;

/// <summary>Reads which values of a discriminator mean which variant of a union. A worker for one client.</summary>
internal sealed class DiscriminatorTags
{
    /// <summary>Unions of unions of unions … deeper than this name their variants by the mapping alone.</summary>
    private const int MaxDepth = 8;

    private readonly CanonicalTypes _types;
    private readonly Dictionary<TypeId, IReadOnlyList<IReadOnlyList<string>>> _byUnion = [];
    private readonly Dictionary<(TypeId, string), IReadOnlyList<string>> _byMember = [];

    private DiscriminatorTags(CanonicalTypes types) => _types = types;

    public static VariantTags Read(CanonicalTypes types)
    {
        var tags = new DiscriminatorTags(types);
        foreach (SchemaType union in types.All.Where(static type => type.Kind == TypeKind.Union))
        {
            if (MemberOf(union) is { } member)
            {
                tags.Add(union, member);
            }
        }

        foreach (SchemaType record in types.All.Where(static type => type.Kind == TypeKind.Record))
        {
            tags.Inherit(record);
        }

        return new(tags._byUnion, tags._byMember);
    }

    /// <summary>The member whose value tells a union's variants apart; null for none.</summary>
    public static string? MemberOf(SchemaType union) => union.View.Discriminator.PropertyName;

    private void Add(SchemaType union, string member)
    {
        var all = new List<IReadOnlyList<string>>();
        HashSet<string> claimed = [.. union.View.Discriminator.Mapping.Select(static entry => entry.Value)];
        HashSet<TypeId> direct = [.. union.Variants.Select(variant => _types[variant.Use].Id)];
        foreach (SchemaUnionCase variant in union.Variants)
        {
            SchemaType type = _types[variant.Use];
            List<string> sent = Mapped(union.View.Discriminator, variant.Identity, type.View).ToList();
            List<string> tags = sent;
            if (sent.Count == 0)
            {
                (sent, tags) = Unmapped(union, variant, member, claimed);
            }

            all.Add(tags);

            // The schema with the discriminator stands for what no mapping names: it goes by any other value.
            Remember(type, member, type.View.BaseOf == union.Address ? [] : sent, direct, [], 0);
        }

        _byUnion.Add(union.Id, all);
    }

    /// <summary>What a variant sends that the mapping does not name, and what means it.</summary>
    private (List<string> Sent, List<string> Tags) Unmapped(SchemaType union, SchemaUnionCase variant, string member, HashSet<string> claimed)
    {
        DiscriminatorObject discriminator = union.View.Discriminator;
        string? component = SchemaReader.ComponentKey(variant.Identity);
        if (OfAncestor(_types[variant.Use].View, member, discriminator) is { } inherited)
        {
            // The name of the schema means it too, as it does where no mapping is at all.
            return ([inherited], component is null || claimed.Contains(component) ? [inherited] : [inherited, component]);
        }

        List<string> own = Own(_types[variant.Use], member, [], 0).Where(value => !claimed.Contains(value)).Distinct(StringComparer.Ordinal).ToList();
        List<string> tags = component is not null && (own.Count == 0 || own.Contains(component)) ? [component] : own;
        return (tags, tags);
    }

    private static IEnumerable<string> Mapped(DiscriminatorObject discriminator, JsonPointer identity, SchemaView? view = null)
    {
        foreach ((string tag, string target) in discriminator.Mapping)
        {
            if (DiscriminatorObject.Target(target) == identity || LastPart(target) == SchemaReader.ComponentKey(identity))
            {
                yield return tag;
            }
        }

        if (view?.Own.DiscriminatorValue is { } value)
        {
            yield return value;
        }
    }

    // A mapping may name a file: cat.yaml, ./schemas/Cat.json.
    private static string LastPart(string target)
    {
        string last = target.Substring(target.LastIndexOf('/') + 1);
        int dot = last.IndexOf('.');
        return dot > 0 && target.IndexOf('#') < 0 ? last.Substring(0, dot) : last;
    }

    /// <summary>
    /// The value by which a schema goes that builds on others: what a mapping on the way names it by, or the nearest of those that it builds on.
    /// The parts of a schema stand in this order. Null where no mapping does.
    /// </summary>
    private static string? OfAncestor(SchemaView view, string member, DiscriminatorObject discriminator)
    {
        List<DiscriminatorObject> known = view.Parts.Select(static part => part.Discriminator).Where(other => other.PropertyName == member).ToList();
        known.Add(discriminator);
        return view.Parts
            .Where(part => SchemaReader.ComponentKey(part.Address) is not null && part.Address != discriminator.Holder)
            .SelectMany(part => known.SelectMany(mapping => Mapped(mapping, part.Address)))
            .FirstOrDefault();
    }

    /// <summary>The values that the variant's own schema gives the member.</summary>
    private IEnumerable<string> Own(SchemaType type, string member, Dictionary<TypeId, int> reached, int depth) => type.Kind switch
    {
        TypeKind.Record => type.Members.Where(candidate => candidate.WireName == member).SelectMany(candidate => MemberConstants.Of(_types, candidate)),
        TypeKind.Union when depth < MaxDepth && IsNearer(reached, type, depth)
            => type.Variants.SelectMany(variant => OwnOfVariant(type, variant, member, reached, depth)),
        _ => [],
    };

    private IEnumerable<string> OwnOfVariant(SchemaType union, SchemaUnionCase variant, string member, Dictionary<TypeId, int> reached, int depth)
    {
        List<string> mapped = MemberOf(union) == member ? Mapped(union.View.Discriminator, variant.Identity).ToList() : [];
        return mapped.Count > 0 ? mapped : Own(_types[variant.Use], member, reached, depth + 1);
    }

    /// <summary>
    /// Whether a union is looked into: the first time, and again only from nearer the start, from where more of what it holds is within reach.
    /// Unions of the same unions would otherwise be walked as often as there are ways through them.
    /// </summary>
    private static bool IsNearer(Dictionary<TypeId, int> reached, SchemaType union, int depth)
    {
        if (reached.TryGetValue(union.Id, out int before) && before <= depth)
        {
            return false;
        }

        reached[union.Id] = depth;
        return true;
    }

    /// <summary>A record that several unions name differently has no value of its own. What a union holds goes by the name of the union.</summary>
    private void Remember(
        SchemaType type, string member, IReadOnlyList<string> tags, HashSet<TypeId> direct, Dictionary<TypeId, int> reached, int depth)
    {
        if (type.Kind != TypeKind.Union)
        {
            (TypeId, string) key = (type.Id, member);
            _byMember[key] = _byMember.TryGetValue(key, out IReadOnlyList<string>? known) && !known.SequenceEqual(tags, StringComparer.Ordinal) ? [] : tags;
        }
        else if (depth < MaxDepth && MemberOf(type) != member && IsNearer(reached, type, depth))
        {
            foreach (SchemaType variant in type.Variants.Select(variant => _types[variant.Use]).Where(held => !direct.Contains(held.Id)))
            {
                Remember(variant, member, tags, direct, reached, depth + 1);
            }
        }
    }

    /// <summary>What a record sends that builds on a schema with a discriminator which nothing else reaches.</summary>
    private void Inherit(SchemaType record)
    {
        foreach (DiscriminatorObject discriminator in record.View.Parts.Select(static part => part.Discriminator))
        {
            if (discriminator is { PropertyName: { } member, Holder: { } holder } && !_byMember.ContainsKey((record.Id, member))
                && record.View.BaseOf != holder && record.Address != holder && OfAncestor(record.View, member, discriminator) is { } tag)
            {
                _byMember.Add((record.Id, member), [tag]);
            }
        }
    }
}

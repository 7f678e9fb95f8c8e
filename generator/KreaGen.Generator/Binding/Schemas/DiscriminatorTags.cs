using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads which values of a discriminator mean which variant of a union.</summary>
internal static class DiscriminatorTags
{
    /// <summary>Unions of unions of unions … deeper than this name their variants by the mapping alone.</summary>
    private const int MaxDepth = 8;

    public static VariantTags Read(CanonicalTypes types)
    {
        var byUnion = new Dictionary<TypeId, IReadOnlyList<IReadOnlyList<string>>>();
        var byMember = new Dictionary<(TypeId, string), IReadOnlyList<string>>();
        foreach (SchemaType union in types.All.Where(static type => type.Kind == TypeKind.Union))
        {
            if (MemberOf(union) is not { } member)
            {
                continue;
            }

            List<IReadOnlyList<string>> tags = union.Variants.Select(variant => (IReadOnlyList<string>)Tags(types, union, variant, member)).ToList();
            byUnion.Add(union.Id, tags);
            for (int index = 0; index < tags.Count; index++)
            {
                SchemaUnionCase variant = union.Variants[index];
                Remember(byMember, (types[variant.Use].Id, member), variant.IsFallback ? [] : tags[index]);
            }
        }

        return new(byUnion, byMember);
    }

    /// <summary>The member whose value tells a union's variants apart; null for none.</summary>
    public static string? MemberOf(SchemaType union) => union.View.Schema.Discriminator.PropertyName;

    private static List<string> Tags(CanonicalTypes types, SchemaType union, SchemaUnionCase variant, string member)
    {
        // Every mapping on the way: a descendant may have one of its own.
        IEnumerable<string> mapped = Mapped(types, union.View.Schema.Discriminator, variant);
        List<string> tags = mapped.Concat(Own(types, types[variant.Use], member, 0)).Distinct(StringComparer.Ordinal).ToList();
        if (tags.Count == 0 && SchemaReader.ComponentKey(variant.Identity) is { } component)
        {
            tags.Add(component);
        }

        return tags;
    }

    private static IEnumerable<string> Mapped(CanonicalTypes types, DiscriminatorObject discriminator, SchemaUnionCase variant)
    {
        foreach ((string tag, string target) in discriminator.Mapping)
        {
            if (DiscriminatorObject.Target(target) == variant.Identity || LastPart(target) == SchemaReader.ComponentKey(variant.Identity))
            {
                yield return tag;
            }
        }

        if (types[variant.Use].View.Own.DiscriminatorValue is { } value)
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

    /// <summary>The values that the variant's own schema gives the member.</summary>
    private static IEnumerable<string> Own(CanonicalTypes types, SchemaType type, string member, int depth) => type.Kind switch
    {
        TypeKind.Record => type.Members.Where(candidate => candidate.WireName == member).SelectMany(candidate => MemberConstants.Of(types, candidate)),
        TypeKind.Union when depth < MaxDepth => type.Variants.SelectMany(variant => Own(types, types[variant.Use], member, depth + 1)),
        _ => [],
    };

    /// <summary>A record that several unions name differently has no value of its own.</summary>
    private static void Remember(Dictionary<(TypeId, string), IReadOnlyList<string>> byMember, (TypeId, string) key, IReadOnlyList<string> tags)
        => byMember[key] = byMember.TryGetValue(key, out IReadOnlyList<string>? known) && !known.SequenceEqual(tags, StringComparer.Ordinal) ? [] : tags;
}

using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Gives every variant of a union with a discriminator the values that mean it.</summary>
internal static class DiscriminatorTags
{
    /// <summary>Unions of unions of unions … deeper than this name their variants by the mapping alone.</summary>
    private const int MaxDepth = 8;

    public static void Assign(IReadOnlyList<SchemaType> shapes)
    {
        foreach (SchemaType union in shapes.Where(static shape => shape.Kind == TypeKind.Union))
        {
            if (MemberOf(union) is not { } member)
            {
                continue;
            }

            // Every mapping on the way: a descendant may have one of its own.
            DiscriminatorObject discriminator = union.View.Schema.Discriminator;
            foreach (SchemaUnionCase variant in union.Variants)
            {
                List<string> mapped = Mapped(discriminator, variant).ToList();
                List<string> tags = mapped.Concat(Own(variant.Use.SchemaType, member, 0)).Distinct(StringComparer.Ordinal).ToList();
                if (tags.Count == 0 && SchemaReader.ComponentKey(variant.Identity) is { } component)
                {
                    tags.Add(component);
                }

                variant.Tags = tags;
                Remember(variant.Use.SchemaType, member, variant.IsFallback ? [] : tags);
            }
        }
    }

    /// <summary>The member whose value tells a union's variants apart; null for none.</summary>
    public static string? MemberOf(SchemaType union) => union.View.Schema.Discriminator.PropertyName;

    private static IEnumerable<string> Mapped(DiscriminatorObject discriminator, SchemaUnionCase variant)
    {
        foreach ((string tag, string target) in discriminator.Mapping)
        {
            if (DiscriminatorObject.Target(target) == variant.Identity || LastPart(target) == SchemaReader.ComponentKey(variant.Identity))
            {
                yield return tag;
            }
        }

        if (variant.Use.SchemaType.View.Own.DiscriminatorValue is { } value)
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
    private static IEnumerable<string> Own(SchemaType shape, string member, int depth) => shape.Kind switch
    {
        TypeKind.Record => shape.Members.Where(candidate => candidate.WireName == member).SelectMany(static candidate => MemberConstants.Of(candidate)),
        TypeKind.Union when depth < MaxDepth => shape.Variants.SelectMany(variant => Own(variant.Use.SchemaType, member, depth + 1)),
        _ => [],
    };

    /// <summary>A record that several unions name differently has no value of its own.</summary>
    private static void Remember(SchemaType shape, string member, IReadOnlyList<string> tags)
        => shape.Tags[member] = shape.Tags.TryGetValue(member, out IReadOnlyList<string>? known) && !known.SequenceEqual(tags, StringComparer.Ordinal)
            ? [] : tags;
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>
/// Finds what a schema can be: what <c>oneOf</c> or <c>anyOf</c> lists, each joined with what the schema says of all of them; the
/// components that build on a schema with a discriminator; or the types that <c>type</c> lists.
/// </summary>
internal sealed class VariantReader(SpecSet specs, SchemaReader reader)
{
    /// <summary>How often variants of variants are joined with what is around them; deeper ones keep their members as JSON.</summary>
    private const int MaxJoins = 3;

    private const int LongestTitle = 40;

    private readonly Inheritance _inheritance = new(specs, reader);

    /// <summary>The variants without <c>null</c>; empty when the schema is of one kind.</summary>
    public IReadOnlyList<VariantSource> Of(SchemaView view)
    {
        if (view.OnlyType is not null)
        {
            return [];
        }

        foreach ((SchemaPart part, string keyword) in Variants.Offers(view))
        {
            if (Listed(view, part, keyword) is { Count: > 0 } variants)
            {
                return variants;
            }
        }

        return (IReadOnlyList<VariantSource>?)(Descendants(view) is { Count: > 0 } descendants ? descendants : Types(view)) ?? [];
    }

    private List<VariantSource> Listed(SchemaView view, SchemaPart holder, string keyword)
    {
        var sources = new List<VariantSource>();
        List<JsonPointer> listed = Variants.Listed(holder, keyword).ToList();
        for (int index = 0; index < listed.Count; index++)
        {
            SchemaView variant = reader.Read(listed[index]);
            bool isDerived = variant.Parts.Any(part => part.Address == holder.Address);
            if (isDerived && holder.Address != view.Address)
            {
                // The keyword belongs to an ancestor that lists its descendants; this view is one of them.
                return [];
            }

            if (variant.Address == view.Address)
            {
                continue;
            }

            sources.Add(new(
                listed[index],
                variant.Address,
                isDerived ? variant : Joined(view, holder, keyword, index, variant),
                NamePart(variant, index + 1)));
        }

        return sources;
    }

    /// <summary>A variant with the members that the schema around it names; the variant alone when it has them already or is no object.</summary>
    private SchemaView Joined(SchemaView view, SchemaPart holder, string keyword, int index, SchemaView variant)
    {
        List<SchemaPart> shared = view.Parts
            .Where(part => !variant.Parts.Any(other => other.Address == part.Address))
            .Select(part => part.Address == holder.Address ? part.Shared(keyword) : part)
            .ToList();
        if (view.Joins >= MaxJoins || !IsObject(variant) || Covers(variant, shared))
        {
            return variant;
        }

        return new(view.Address.Child(keyword).Child(index), variant.Parts.AddRange(shared))
        {
            IsComposed = true,
            Joins = view.Joins + 1,
        };
    }

    private bool IsObject(SchemaView variant)
        => SchemaTypes.Of(variant) is [] or ["object"] && !Variants.Offers(variant).Any(offer => Variants.Listed(offer.Part, offer.Keyword).Any(address => !IsObjectAlone(reader.Read(address))));

    private static bool IsObjectAlone(SchemaView variant) => SchemaTypes.Of(variant) is [] or ["object"];

    /// <summary>Whether the variant says all of what is shared, but for which members there must be.</summary>
    private bool Covers(SchemaView variant, List<SchemaPart> shared)
    {
        if (shared.Exists(static part => part.Has("oneOf") || part.Has("anyOf") || part.Has("patternProperties") || part.Find("additionalProperties") is JsonObject { Count: > 0 }))
        {
            return false;
        }

        ImmutableHashSet<string> own = variant.Properties().Select(static property => property.Key).ToImmutableHashSet(StringComparer.Ordinal);
        return shared
            .SelectMany(static part => part.Find("properties") as JsonObject ?? [])
            .All(property => own.Contains(property.Key) && SaysNoMore(property, variant));
    }

    /// <summary>Whether a shared member only repeats what the variant says of it.</summary>
    private bool SaysNoMore(KeyValuePair<string, JsonNode?> property, SchemaView variant)
        => property.Value is JsonObject shared
            && variant.PropertyAddresses(property.Key).Select(reader.Read).Any(own =>
                own.Parts.Any(part => ReferenceEquals(part.Node, shared))
                || reader.Fingerprints.AreEqual(Alone(shared, own.Address), own)
                || (SchemaTypes.Of(Alone(shared, own.Address)) is ["string"] && EnumValues.Lists(own)));

    private static SchemaView Alone(JsonObject node, JsonPointer address) => new(address, ImmutableArray.Create(new SchemaPart(node, address)));

    private List<VariantSource>? Descendants(SchemaView view)
    {
        return view.Joins == 0 && view.Find("discriminator", out JsonPointer at) is JsonObject discriminator && SchemaReader.ComponentKey(view.Address) is not null
            ? Descendants(view, discriminator, at)
            : null;
    }

    private List<VariantSource> Descendants(SchemaView view, JsonObject discriminator, JsonPointer at)
    {
        List<JsonPointer> found = [.. _inheritance.DescendantsOf(view.Address)];
        if (at == view.Address && discriminator.Member("mapping") is JsonObject mapping)
        {
            IEnumerable<JsonPointer> mapped = mapping.Select(entry => Mapped(entry.Value.Text())).OfType<JsonPointer>();
            found.AddRange(mapped.Where(target => target != view.Address && specs.Find(target) is JsonObject && !found.Contains(target)).Distinct().ToList());
        }

        if (found.Count == 0)
        {
            return [];
        }

        // Descendants of descendants are listed too, so that each variant stands for itself alone.
        List<VariantSource> sources = found.ConvertAll(child => new VariantSource(child, child, _inheritance.DescendantsOf(child).Count > 0 ? Base(reader.Read(child)) : reader.Read(child), ""));
        sources.Add(new(view.Address, view.Address, Base(view), "", IsFallback: true));
        return sources;
    }

    private static SchemaView Base(SchemaView view)
        => new(view.Address.Child("discriminator"), view.Parts.Select(static part => part with { Role = PartRole.Shared }).ToImmutableArray())
        {
            IsComposed = true,
            Joins = 1,
            BaseOf = view.Address,
        };

    /// <summary>Where a mapping's value leads: a reference, or the name of a component.</summary>
    public static JsonPointer? Mapped(string? target)
    {
        if (target is null)
        {
            return null;
        }

        return LocalReference.TryParse(target, out JsonPointer pointer)
            ? pointer
            : JsonPointer.Root.Child("components").Child("schemas").Child(target);
    }

    private static List<VariantSource>? Types(SchemaView view)
    {
        IReadOnlyList<string> types = SchemaTypes.Of(view);
        return types.Count < 2 || EnumValues.Lists(view) || SchemaTypes.AreAll(types) ? null : Types(view, types);
    }

    private static List<VariantSource> Types(SchemaView view, IReadOnlyList<string> types)
    {
        JsonPointer root = view.Address.Child("type");
        return types
            .Where(type => type != "integer" || !types.Contains("number"))
            .Select(type => new VariantSource(
                root.Child(type),
                root.Child(type),
                new(root.Child(type), view.Parts) { IsComposed = true, OnlyType = type, Joins = view.Joins },
                Identifiers.Pascal(type)))
            .ToList();
    }

    /// <summary>The title, or the one value that a member must have, otherwise the number.</summary>
    private string NamePart(SchemaView variant, int number)
    {
        if (SchemaReader.ComponentKey(variant.Address) is { } key)
        {
            return Identifiers.Pascal(key);
        }

        if (variant.Parts.Length > 0 && variant.Parts[0].Find("title").Text() is { Length: > 0 and <= LongestTitle } title)
        {
            return Identifiers.Pascal(title);
        }

        foreach (KeyValuePair<string, JsonPointer> property in variant.Properties())
        {
            if (EnumValues.Only(reader.Read(property.Value)) is { Length: > 0 and <= LongestTitle } value)
            {
                return Identifiers.Pascal(value);
            }
        }

        return "Variant" + number.ToString(CultureInfo.InvariantCulture);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>
/// Finds what a schema can be: what <c>oneOf</c> or <c>anyOf</c> lists, each joined with what the schema says of all of them; the
/// components that build on a schema with a discriminator; or the types that <c>type</c> lists.
/// </summary>
internal sealed class VariantReader(OpenApiDescription description, SchemaReader reader)
{
    /// <summary>
    /// At most this many levels of nested alternatives are joined with the members around them; deeper ones keep those as JSON. Each level
    /// multiplies the number of types by the number of its alternatives: without a bound, a small document could become a huge client.
    /// </summary>
    private const int MaxJoins = 3;

    private readonly Inheritance _inheritance = new(description, reader);

    /// <summary>The variants without <c>null</c>; empty when the schema is of one kind.</summary>
    public IReadOnlyList<VariantSource> Of(SchemaView view)
    {
        if (view.OnlyType is not null)
        {
            return [];
        }

        foreach (VariantOffer offer in view.Offers)
        {
            if (Listed(view, offer) is { Count: > 0 } variants)
            {
                return variants;
            }
        }

        return (IReadOnlyList<VariantSource>?)(Descendants(view) is { Count: > 0 } descendants ? descendants : Types(view)) ?? [];
    }

    /// <summary>Whether null is one of the variants, be it behind a reference, or one of them may be null.</summary>
    public bool OffersNull(SchemaView view) => view.OffersNull
        || view.Offers.Any(offer => offer.Listed.Any(node => reader.Read(node.Pointer) is var variant
            && (IsNull(variant) || JsonSchemaTypes.AllowsNull(variant))));

    private static bool IsNull(SchemaView view) => view.Parts.Any(static part => part.IsOnlyNull);

    private List<VariantSource> Listed(SchemaView view, VariantOffer offer)
    {
        var sources = new List<VariantSource>();
        List<OpenApiNode> listed = offer.Listed.ToList();
        var names = new VariantNames(reader, listed.ConvertAll(node => reader.Read(node.Pointer)));
        for (int index = 0; index < listed.Count; index++)
        {
            JsonPointer address = listed[index].Pointer;
            SchemaView variant = reader.Read(address);
            bool isDerived = variant.Parts.Any(part => part.Address == offer.Part.Address);
            if (isDerived && offer.Part.Address != view.Address)
            {
                // The keyword belongs to an ancestor that lists its descendants; this view is one of them.
                return [];
            }

            if (variant.Address == view.Address || IsNull(variant))
            {
                continue;
            }

            sources.Add(new(
                address,
                variant.Address,
                isDerived ? variant : Joined(view, offer, index, variant),
                names.Of(index),
                IsFallback: variant.Address == view.Discriminator.Default));
        }

        return sources;
    }

    /// <summary>A variant with the members that the schema around it names; the variant alone when it has them already or is no object.</summary>
    private SchemaView Joined(SchemaView view, VariantOffer offer, int index, SchemaView variant)
    {
        List<SchemaPart> shared = view.Parts
            .Where(part => !variant.Parts.Any(other => other.Address == part.Address))
            .Select(part => part.Address == offer.Part.Address ? part.SharedBeside(offer) : part)
            .ToList();
        if (view.Joins >= MaxJoins || !IsObject(variant) || Covers(variant, shared))
        {
            return variant;
        }

        return new(view.VariantAddress(offer, index), variant.Parts.AddRange(shared))
        {
            IsComposed = true,
            Joins = view.Joins + 1,
        };
    }

    private bool IsObject(SchemaView variant)
        => ValueTypes.Of(variant) is [] or ["object"] && !variant.Offers.Any(offer => offer.Listed.Any(node => !IsObjectAlone(reader.Read(node.Pointer))));

    private static bool IsObjectAlone(SchemaView variant) => ValueTypes.Of(variant) is [] or ["object"];

    /// <summary>Whether the variant says all of what is shared, but for which members there must be.</summary>
    private bool Covers(SchemaView variant, List<SchemaPart> shared)
    {
        if (shared.Exists(static part => part.Schema is { HasOffers: true } or { HasPatternProperties: true } or
            {
                ClosedProperties:
                {
                    IsObject: true,
                    Count: > 0
                }
            }))
        {
            return false;
        }

        ImmutableHashSet<string> own = variant.Properties().Select(static property => property.Key).ToImmutableHashSet(StringComparer.Ordinal);
        return shared
            .SelectMany(static part => part.Schema.PropertiesNode.Members)
            .All(property => own.Contains(property.Name) && SaysNoMore(property, variant));
    }

    /// <summary>Whether a shared member only repeats what the variant says of it.</summary>
    private bool SaysNoMore(OpenApiMember property, SchemaView variant)
        => property.Node.IsObject
            && variant.PropertyAddresses(property.Name).Select(reader.Read).Any(own =>
                own.Parts.Any(part => part.Source.IsSame(property.Node))
                || reader.Fingerprints.AreEqual(Alone(property.Node, own.Address), own)
                || (ValueTypes.Of(Alone(property.Node, own.Address)) is ["string"] && EnumValues.Lists(own)));

    private static SchemaView Alone(OpenApiNode node, JsonPointer address) => new(address, ImmutableArray.Create(new SchemaPart(node)));

    private List<VariantSource>? Descendants(SchemaView view)
        => view.Joins == 0 && view.Discriminator is { IsObject: true } discriminator && SchemaReader.ComponentKey(view.Address) is not null
            ? Descendants(view, discriminator)
            : null;

    private List<VariantSource> Descendants(SchemaView view, DiscriminatorObject discriminator)
    {
        List<JsonPointer> found = [.. _inheritance.DescendantsOf(view.Address, child => IsLevel(child, discriminator))];
        if (view.OwnDiscriminator.IsObject)
        {
            IEnumerable<JsonPointer> mapped = discriminator.Mapping.Select(static entry => DiscriminatorObject.Target(entry.Target));
            found.AddRange(mapped.Where(target => target != view.Address && description[target].IsObject && !found.Contains(target)).Distinct().ToList());
        }

        if (found.Count == 0)
        {
            return [];
        }

        // Descendants of descendants are listed too, so that each variant stands for itself alone; but one that tells its own apart by another member
        // is a union in the union.
        List<VariantSource> sources = found.ConvertAll(child => new VariantSource(child, child, !IsLevel(child, discriminator)
            && _inheritance.DescendantsOf(child).Count > 0 ? Base(reader.Read(child)) : reader.Read(child), ""));
        sources.Add(new(view.Address, view.Address, Base(view), "", IsFallback: true));
        return sources;
    }

    /// <summary>Whether a descendant tells its own descendants apart by a member of its own.</summary>
    private bool IsLevel(JsonPointer child, DiscriminatorObject discriminator)
        => reader.Read(child).OwnDiscriminator is { PropertyName: { } member } && member != discriminator.PropertyName
            && _inheritance.DescendantsOf(child).Count > 0;

    private static SchemaView Base(SchemaView view)
        => new(view.BaseAddress, view.Parts.Select(static part => part.Shared()).ToImmutableArray())
        {
            IsComposed = true,
            Joins = 1,
            BaseOf = view.Address,
        };

    private static List<VariantSource>? Types(SchemaView view)
    {
        IReadOnlyList<string> types = ValueTypes.Of(view);
        return types.Count < 2 || EnumValues.Lists(view) || JsonSchemaTypes.AreAll(types) || NumberTexts.Of(view) is not null ? null : Types(view, types);
    }

    private static List<VariantSource> Types(SchemaView view, IReadOnlyList<string> types)
    {
        return types
            .Where(type => type != "integer" || !types.Contains("number"))
            .Select(type => new VariantSource(
                view.TypeAddress(type),
                view.TypeAddress(type),
                new(view.TypeAddress(type), view.Parts) { IsComposed = true, OnlyType = type, Joins = view.Joins },
                Identifiers.Pascal(type)))
            .ToList();
    }
}

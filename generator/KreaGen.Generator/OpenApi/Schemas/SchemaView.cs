using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>
/// A schema as it counts: its own keywords first, then those of the schema that it refers to, then those that <c>allOf</c>
/// brings. A keyword is looked up from the front, so that what stands nearer wins.
/// </summary>
/// <param name="Address">What the schema is known by: the target of a plain reference, otherwise its own place.</param>
/// <param name="Parts">The keyword objects, nearest first; empty for the schemas <c>true</c> and <c>{}</c>.</param>
internal sealed record SchemaView(JsonPointer Address, ImmutableArray<SchemaPart> Parts)
{
    private static readonly Keyword[] OfTypes = [Keywords.Type, Keywords.Format, Keywords.Enum, Keywords.Const, Keywords.Ref];

    /// <summary>The keywords of all parts.</summary>
    public SchemaObject Schema => new(Parts);

    /// <summary>The keywords of the nearest part alone: what the schema says itself, not what it builds on.</summary>
    public SchemaObject Own => Parts.Length > 0 ? Parts[0].Schema : new(Parts);

    /// <summary>Whether the parts are put together here, so that reading the address alone does not give them.</summary>
    public bool IsComposed { get; init; }

    /// <summary>How often a variant has been joined with what its union says of all variants.</summary>
    public int Joins { get; init; }

    /// <summary>The component with a discriminator that this is without its descendants; null for any other schema.</summary>
    public JsonPointer? BaseOf { get; init; }

    /// <summary>The one of several JSON types that this view is about; null for all that <c>type</c> names.</summary>
    public string? OnlyType { get; init; }

    /// <summary>The discriminator that counts: one of the schema's own, be it in an inline part of it, before one that it inherits.</summary>
    public DiscriminatorObject Discriminator
    {
        get
        {
            DiscriminatorObject first = Schema.Discriminator;
            return !first.IsObject || IsOwn(first) ? first : OwnDiscriminator is { IsObject: true } own ? own : first;
        }
    }

    /// <summary>The discriminator that the schema has itself; nothing where it only inherits one.</summary>
    public DiscriminatorObject OwnDiscriminator
        => Parts.Where(static part => part.Has(Keywords.Discriminator)).Select(static part => part.Discriminator).FirstOrDefault(IsOwn);

    /// <summary>Whether it says nothing of the values, and only describes them.</summary>
    public bool SaysOnlyWords => Parts.All(static part => part.Node.Names.All(Keywords.IsAnnotation));

    /// <summary>Whether the schema names members, or says that there are no others.</summary>
    public bool NamesMembers
        => Has(Keywords.Properties) || (Schema.Find(Keywords.AdditionalProperties).IsFalse && !Has(Keywords.PatternProperties));

    /// <summary>What the component is known by without its descendants.</summary>
    public JsonPointer BaseAddress => Address.Child(Keywords.Discriminator.Name);

    public bool Has(Keyword keyword) => Schema.Has(keyword);

    private bool IsOwn(DiscriminatorObject discriminator)
        => discriminator.Holder is { } holder
            && (holder == Address || holder.Value.StartsWith(Address.Value + "/", StringComparison.Ordinal));

    /// <summary>The keywords that limit the values, beside their types, formats and lists of values.</summary>
    public IEnumerable<string> Limits => Parts.SelectMany(static part => part.Node.Names)
        .Where(static name => !Keywords.IsAnnotation(name) && !Array.Exists(OfTypes, keyword => keyword.Name == name));

    /// <summary>Whether no keyword that says what is valid stands in several parts.</summary>
    public bool SaysAllOnce => Parts.SelectMany(static part => part.Node.Names)
        .Where(static name => !Keywords.IsAnnotation(name) && name != Keywords.Ref.Name)
        .GroupBy(static name => name, StringComparer.Ordinal)
        .All(static same => same.Count() == 1);

    /// <summary>The item that says that a member is required; nothing where it is not.</summary>
    public OpenApiNode RequiredItem(string member)
        => Parts.SelectMany(static part => part.Schema.Find(Keywords.Required).Items).FirstOrDefault(item => item.Text == member);

    /// <summary>What a variant is known by that is joined with what the schema says of all of them.</summary>
    public JsonPointer VariantAddress(VariantOffer offer, int index) => Address.Child((offer.IsExclusive ? Keywords.OneOf : Keywords.AnyOf).Name).Child(index);

    /// <summary>What one of several JSON types is known by.</summary>
    public JsonPointer TypeAddress(string type) => Address.Child(Keywords.Type.Name).Child(type);

    /// <summary>Whether one of the variants of some part is null.</summary>
    public bool OffersNull => HasOffers && Parts.Any(static part => part.Offers.Any(static offer => offer.HasNull));

    /// <summary>The offers of which at least one variant says more than which members there must be.</summary>
    public IEnumerable<VariantOffer> Offers => HasOffers ? Parts.SelectMany(static part => part.Offers).Where(static offer => offer.HasTypes) : [];

    // Asked of every schema, and few offer anything.
    private bool HasOffers => Has(Keywords.OneOf) || Has(Keywords.AnyOf);

    /// <summary>Every member that the schema names, in document order, and the place of its schema.</summary>
    public IEnumerable<KeyValuePair<string, JsonPointer>> Properties()
    {
        HashSet<string>? seen = Parts.Length > 1 ? new(StringComparer.Ordinal) : null;
        foreach (SchemaPart part in Parts)
        {
            if (part.Find(Keywords.Properties) is not JsonObject properties)
            {
                continue;
            }

            JsonPointer address = part.Address.Child(Keywords.Properties.Name);
            foreach (KeyValuePair<string, JsonNode?> property in properties)
            {
                if (seen is null || seen.Add(property.Key))
                {
                    yield return new(property.Key, address.Child(property.Key));
                }
            }
        }
    }

    /// <summary>What a member is known by that several parts describe.</summary>
    public JsonPointer PropertyPlace(string name) => Address.Child(Keywords.Properties.Name).Child(name);

    /// <summary>Every place that describes a member, nearest first.</summary>
    public List<JsonPointer> PropertyAddresses(string name)
    {
        var addresses = new List<JsonPointer>();
        foreach (SchemaPart part in Parts)
        {
            if (part.Find(Keywords.Properties) is JsonObject properties && properties.ContainsKey(name))
            {
                addresses.Add(part.Address.Child(Keywords.Properties.Name).Child(name));
            }
        }

        return addresses;
    }
}

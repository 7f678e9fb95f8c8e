using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>
/// A schema as it counts: its own keywords first, then those of the schema that it refers to, then those that <c>allOf</c>
/// brings. A keyword is looked up from the front, so that what stands nearer wins.
/// </summary>
/// <param name="Address">What the schema is known by: the target of a plain reference, otherwise its own place.</param>
/// <param name="Parts">The keyword objects, nearest first; empty for the schemas <c>true</c> and <c>{}</c>.</param>
internal sealed record SchemaView(JsonPointer Address, ImmutableArray<SchemaPart> Parts)
{
    /// <summary>Whether the parts are put together here, so that reading the address alone does not give them.</summary>
    public bool IsComposed { get; init; }

    /// <summary>How often a variant has been joined with what its union says of all variants.</summary>
    public int Joins { get; init; }

    /// <summary>The component with a discriminator that this is without its descendants; null for any other schema.</summary>
    public JsonPointer? BaseOf { get; init; }

    /// <summary>The one of several JSON types that this view is about; null for all that <c>type</c> names.</summary>
    public string? OnlyType { get; init; }

    public JsonNode? Find(string keyword) => Find(keyword, out _);

    public JsonNode? Find(string keyword, out JsonPointer address)
    {
        foreach (SchemaPart part in Parts)
        {
            if (part.Has(keyword))
            {
                address = part.Address;
                return part.Node[keyword];
            }
        }

        address = Address;
        return null;
    }

    public bool Has(string keyword)
    {
        foreach (SchemaPart part in Parts)
        {
            if (part.Has(keyword))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the schema names members, or says that there are no others.</summary>
    public bool NamesMembers => Has("properties") || (Find("additionalProperties").IsFalse() && !Has("patternProperties"));

    /// <summary>Every member that the schema names, in document order, and the place of its schema.</summary>
    public IEnumerable<KeyValuePair<string, JsonPointer>> Properties()
    {
        HashSet<string>? seen = Parts.Length > 1 ? new(StringComparer.Ordinal) : null;
        foreach (SchemaPart part in Parts)
        {
            if (part.Find("properties") is not JsonObject properties)
            {
                continue;
            }

            JsonPointer address = part.Address.Child("properties");
            foreach (KeyValuePair<string, JsonNode?> property in properties)
            {
                if (seen is null || seen.Add(property.Key))
                {
                    yield return new(property.Key, address.Child(property.Key));
                }
            }
        }
    }

    /// <summary>Every place that describes a member, nearest first.</summary>
    public List<JsonPointer> PropertyAddresses(string name)
    {
        var addresses = new List<JsonPointer>();
        foreach (SchemaPart part in Parts)
        {
            if (part.Find("properties") is JsonObject properties && properties.ContainsKey(name))
            {
                addresses.Add(part.Address.Child("properties").Child(name));
            }
        }

        return addresses;
    }

    public HashSet<string> Required() => new(Parts.SelectMany(static part => part.Find("required").Texts()), StringComparer.Ordinal);
}

using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>One object of keywords that a schema is made of, and where it stands.</summary>
/// <param name="Node">The keywords.</param>
/// <param name="Role">Which of them count.</param>
internal readonly record struct SchemaPart(OpenApiNode Node, PartRole Role = PartRole.Whole)
{
    public OpenApiNode Source => Node;

    public JsonPointer Address => Node.Pointer;

    /// <summary>The part by itself.</summary>
    public SchemaObject Schema => new(this);

    public LocalizedText Title => Node.LocalizedOf(Keywords.Title);

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);

    public DeprecationNotice Deprecation => new(Node);

    /// <summary>The discriminator that stands in it, whatever its role.</summary>
    public DiscriminatorObject Discriminator => new(Node[Keywords.Discriminator]);

    /// <summary>The members that it requires, in the order of the document.</summary>
    public IEnumerable<string> Required => Find(Keywords.Required).Texts();

    /// <summary>Whether one of its keywords limits the values.</summary>
    public bool HasConstraint => Node.Names.Any(static name => Keywords.Find(name)?.Is(KeywordTraits.Constraint) == true);

    /// <summary>Whether it can only be null, in the words of any version.</summary>
    public bool IsOnlyNull
    {
        get
        {
            JsonNode? type = Node.Json.Member(Keywords.Type.Name);
            return type.Text() == "null"
                || (type is JsonArray { Count: 1 } types && types[0].Text() == "null")
                || (Node.Json.Member(Keywords.Enum.Name) is JsonArray { Count: 1 } values && values[0] is null)
                || (Node.Json is JsonObject { Count: <= 2 } members && members.TryGetPropertyValue(Keywords.Const.Name, out JsonNode? only) && only is null);
        }
    }

    /// <summary>Whether it only says which members an object must have: it makes no other type.</summary>
    public bool IsOnlyPresence
        => Node.Json is JsonObject { Count: > 0 } keywords
            && keywords.Any(static keyword => IsPresence(keyword.Key))
            && keywords.All(static keyword => IsPresence(keyword.Key) || Keywords.IsAnnotation(keyword.Key) || IsTypeObject(keyword));

    /// <summary>Whether it says nothing but which members are required.</summary>
    public bool OnlyRequires
        => Node.Json is JsonObject keywords
            && keywords.All(static keyword => keyword.Key == Keywords.Required.Name || keyword.Key == Keywords.Type.Name || Keywords.IsAnnotation(keyword.Key));

    /// <summary>What it can be: the lists of <c>oneOf</c> and of <c>anyOf</c>.</summary>
    public IEnumerable<VariantOffer> Offers
    {
        get
        {
            SchemaObject schema = Schema;
            if (Has(Keywords.OneOf) && schema.Find(Keywords.OneOf) is { IsList: true } one)
            {
                yield return new(this, one, IsExclusive: true);
            }

            if (Has(Keywords.AnyOf) && schema.Find(Keywords.AnyOf) is { IsList: true } any)
            {
                yield return new(this, any, IsExclusive: false);
            }
        }
    }

    public bool Has(Keyword keyword) => Sees(keyword) && Node.Has(keyword);

    /// <summary>The part as the variants that one of its keywords lists share it.</summary>
    public SchemaPart SharedBeside(VariantOffer offer)
        => new(Node, Role != PartRole.Whole ? PartRole.Shared : offer.IsExclusive ? PartRole.SharedBesideOneOf : PartRole.SharedBesideAnyOf);

    /// <summary>The part as everything around it shares it.</summary>
    public SchemaPart Shared() => new(Node, PartRole.Shared);

    internal JsonNode? Find(Keyword keyword) => Sees(keyword) ? Node.Json.Member(keyword.Name) : null;

    private bool Sees(Keyword keyword) => Role switch
    {
        PartRole.Whole => true,
        PartRole.Annotations => keyword.Is(KeywordTraits.Annotation),
        PartRole.SharedBesideOneOf => keyword != Keywords.OneOf && !IsOfUnion(keyword),
        PartRole.SharedBesideAnyOf => keyword != Keywords.AnyOf && !IsOfUnion(keyword),
        _ => keyword != Keywords.OneOf && keyword != Keywords.AnyOf && !IsOfUnion(keyword),
    };

    private static bool IsOfUnion(Keyword keyword) => keyword == Keywords.Discriminator || keyword == Keywords.XKreagenName;

    private static bool IsPresence(string name) => Keywords.Find(name)?.Is(KeywordTraits.Presence) == true;

    private static bool IsTypeObject(KeyValuePair<string, JsonNode?> keyword) => keyword.Key == Keywords.Type.Name && keyword.Value.Text() == "object";
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Documents.Validation;
using KreaGen.Generator.OpenApi.Extensions;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>
/// The Schema Object: the keywords of one object, or of several that count together. A keyword is looked up from the front, so that
/// what stands nearer wins. What the versions of OpenAPI say differently is one property here.
/// </summary>
internal readonly partial struct SchemaObject
{
    // Asking one part of several is common and makes no list.
    private readonly SchemaPart _alone;
    private readonly ImmutableArray<SchemaPart> _parts;

    public SchemaObject(SchemaPart alone)
    {
        _alone = alone;
        _parts = default;
    }

    public SchemaObject(ImmutableArray<SchemaPart> parts)
    {
        _alone = default;
        _parts = parts;
    }

    public string? Title => Value(Keywords.Title).Text();

    /// <summary>The name that an overlay chose.</summary>
    public string? GivenName => Value(Keywords.XKreagenName).Text();

    /// <summary>Whether the values are whole numbers or texts, as Kubernetes says it.</summary>
    public bool IsIntOrString => Value(Keywords.Format).Text() == "int-or-string" || Value(Keywords.XKubernetesIntOrString).IsTrue();

    public string? ContentEncoding => Value(Keywords.ContentEncoding).Text();

    public string? ContentMediaType => Value(Keywords.ContentMediaType).Text();

    /// <summary>The pattern as .NET reads it; null for none, or for one that .NET does not know.</summary>
    public string? Pattern => Value(Keywords.Pattern).Text() is { } pattern ? Patterns.Read(pattern)?.ToString() : null;

    /// <summary>The least value, itself allowed. In 3.0 a flag beside it makes it exclusive.</summary>
    public string? Minimum => Value(Keywords.ExclusiveMinimum).IsTrue() ? null : Value(Keywords.Minimum).Number();

    /// <summary>The greatest value, itself allowed. In 3.0 a flag beside it makes it exclusive.</summary>
    public string? Maximum => Value(Keywords.ExclusiveMaximum).IsTrue() ? null : Value(Keywords.Maximum).Number();

    /// <summary>What a value must be more than: a flag beside the limit in 3.0, the limit itself from 3.1 on.</summary>
    public string? ExclusiveMinimum
        => Value(Keywords.ExclusiveMinimum) is { } limit && limit.IsTrue() ? Value(Keywords.Minimum).Number() : Value(Keywords.ExclusiveMinimum).Number();

    /// <summary>What a value must be less than: a flag beside the limit in 3.0, the limit itself from 3.1 on.</summary>
    public string? ExclusiveMaximum
        => Value(Keywords.ExclusiveMaximum) is { } limit && limit.IsTrue() ? Value(Keywords.Maximum).Number() : Value(Keywords.ExclusiveMaximum).Number();

    /// <summary>Whether it says anything of the least value by the exclusive keyword, be it that it is not exclusive.</summary>
    public bool HasExclusiveMinimum => Has(Keywords.ExclusiveMinimum);

    public bool HasExclusiveMaximum => Has(Keywords.ExclusiveMaximum);

    public string? MultipleOf => Value(Keywords.MultipleOf).Number();

    public int? MinLength => Value(Keywords.MinLength).Count();

    public int? MaxLength => Value(Keywords.MaxLength).Count();

    public int? MinItems => Value(Keywords.MinItems).Count();

    public int? MaxItems => Value(Keywords.MaxItems).Count();

    public int? MinProperties => Value(Keywords.MinProperties).Count();

    public int? MaxProperties => Value(Keywords.MaxProperties).Count();

    public bool UniqueItems => Value(Keywords.UniqueItems).IsTrue();

    public bool IsReadOnly => Value(Keywords.ReadOnly).IsTrue();

    public bool IsWriteOnly => Value(Keywords.WriteOnly).IsTrue();

    public bool IsNullable => Value(Keywords.Nullable).IsTrue();

    /// <summary>Whether it says that null is not allowed.</summary>
    public bool SaysNotNullable => Value(Keywords.Nullable).IsFalse();

    /// <summary>The notice of the part whose <c>deprecated</c> counts; one that says nothing where it is not true.</summary>
    public DeprecationNotice Deprecation
        => Holder(Keywords.Deprecated) is { Exists: true } holder && holder.IsTrueAt(Keywords.Deprecated) ? new(holder) : default;

    public JsonLiteral Default => new(Value(Keywords.Default));

    /// <summary>The example, or the first of the examples that came with 3.1.</summary>
    public JsonLiteral Example => new(Value(Keywords.Example) ?? (Value(Keywords.Examples) as JsonArray)?.FirstOrDefault());

    public JsonLiteral Const => new(Value(Keywords.Const));

    public OpenApiNode ConstNode => Find(Keywords.Const);

    /// <summary>The values that are listed, null among them.</summary>
    public OpenApiNode Enum => Find(Keywords.Enum);

    public OpenApiNode Type => Find(Keywords.Type);

    /// <summary>The schema of items, or in older drafts a list of them.</summary>
    public OpenApiNode Items => Find(Keywords.Items);

    /// <summary>The schemas of the first items: since 3.1 <c>prefixItems</c>, before a list of <c>items</c>.</summary>
    public OpenApiNode PrefixItems => Find(Has(Keywords.PrefixItems) ? Keywords.PrefixItems : Keywords.Items);

    /// <summary>The schema of the items after those of <see cref="PrefixItems"/>.</summary>
    public OpenApiNode ItemsAfterPrefix => Find(Has(Keywords.PrefixItems) ? Keywords.Items : Keywords.AdditionalItems);

    /// <summary>The schema of the members that are not named. What allOf brings is part of the view, so that both keywords mean the same members.</summary>
    public OpenApiNode AdditionalProperties => Find(Has(Keywords.AdditionalProperties) ? Keywords.AdditionalProperties : Keywords.UnevaluatedProperties);

    /// <summary>What <c>additionalProperties</c> says, and no other keyword.</summary>
    public OpenApiNode ClosedProperties => Find(Keywords.AdditionalProperties);

    public bool HasPatternProperties => Has(Keywords.PatternProperties);

    public OpenApiNode PatternProperties => Find(Keywords.PatternProperties);

    public OpenApiNode PropertyNames => Find(Keywords.PropertyNames);

    public OpenApiNode PropertiesNode => Find(Keywords.Properties);

    public OpenApiNode ContentSchema => Find(Keywords.ContentSchema);

    /// <summary>What <c>not</c> forbids: one schema, or each of several.</summary>
    public IEnumerable<SchemaPart> Forbidden
    {
        get
        {
            OpenApiNode not = Find(Keywords.Not);
            OpenApiNode each = not[Keywords.AnyOf];
            IEnumerable<OpenApiNode> forbidden = not is { IsObject: true, Count: 1 } && each.IsList ? each.Items : not.Exists ? [not] : [];
            return forbidden.Select(static schema => new SchemaPart(schema));
        }
    }

    /// <summary>What says which members there must be together: the first of several keywords.</summary>
    public OpenApiNode PresenceNode
    {
        get
        {
            foreach (Keyword keyword in (Keyword[])[Keywords.OneOf, Keywords.AnyOf, Keywords.Not, Keywords.DependentRequired])
            {
                if (Has(keyword))
                {
                    return Find(keyword);
                }
            }

            return Find(Keywords.Dependencies);
        }
    }

    /// <summary>What says whether null is allowed.</summary>
    public OpenApiNode NullabilityNode => Find(Has(Keywords.Nullable) ? Keywords.Nullable : Keywords.Type);

    public DiscriminatorObject Discriminator => new(Find(Keywords.Discriminator));

    public UriExtension Uri => new(Find(Keywords.XKreagenUri));

    /// <summary>The value that a discriminator has for it, by extensions of others.</summary>
    public string? DiscriminatorValue => (Value(Keywords.XMsDiscriminatorValue) ?? Value(Keywords.XDiscriminatorValue)).Text();

    /// <summary>What needs other members, by member; the older keyword says the same where it lists names.</summary>
    public IEnumerable<OpenApiMember> DependentRequired => Find(Keywords.DependentRequired).Members.Concat(Find(Keywords.Dependencies).Members);

    /// <summary>The names of the members that are required by any of the parts.</summary>
    public HashSet<string> Required
    {
        get
        {
            var required = new HashSet<string>(StringComparer.Ordinal);
            for (int index = 0; index < PartCount; index++)
            {
                required.UnionWith(Part(index).Find(Keywords.Required).Texts());
            }

            return required;
        }
    }

    private int PartCount => _parts.IsDefault ? 1 : _parts.Length;

    /// <summary>Whether it says what the values are by <c>type</c>.</summary>
    public bool HasType => Has(Keywords.Type);

    public bool HasEnum => Has(Keywords.Enum);

    /// <summary>Whether there is one, be it null.</summary>
    public bool HasConst => Has(Keywords.Const);

    public bool HasContentEncoding => Has(Keywords.ContentEncoding);

    public bool HasOffers => Has(Keywords.OneOf) || Has(Keywords.AnyOf);

    /// <summary>Whether nothing tells what the values are.</summary>
    public bool SaysNothingOfValues
        => !HasType && !Has(Keywords.Properties) && !Has(Keywords.Items) && !Has(Keywords.Enum) && !Has(Keywords.Const) && !HasOffers
            && !Has(Keywords.AdditionalProperties);

    public bool Has(Keyword keyword)
    {
        for (int index = 0; index < PartCount; index++)
        {
            if (Part(index).Has(keyword))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of a keyword and its place; nothing where no part has it.</summary>
    public OpenApiNode Find(Keyword keyword) => Holder(keyword) is { Exists: true } holder ? holder[keyword] : default;

    /// <summary>The same by the keyword's name; nothing for a name that is no keyword.</summary>
    public OpenApiNode Find(string keyword) => Keywords.Find(keyword) is { } known ? Find(known) : default;

    /// <summary>The object whose keyword counts; nothing where none has it.</summary>
    public OpenApiNode Holder(Keyword keyword)
    {
        for (int index = 0; index < PartCount; index++)
        {
            if (Part(index).Has(keyword))
            {
                return Part(index).Source;
            }
        }

        return default;
    }

    private SchemaPart Part(int index) => _parts.IsDefault ? _alone : _parts[index];

    /// <summary>The value of a keyword without its place, whose text would have to be made.</summary>
    internal JsonNode? Value(Keyword keyword)
    {
        for (int index = 0; index < PartCount; index++)
        {
            SchemaPart part = Part(index);
            if (part.Has(keyword))
            {
                return part.Find(keyword);
            }
        }

        return null;
    }
}

using static KreaGen.Generator.Documents.Structure.Keywords;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>The Schema Object: JSON Schema 2020-12 and what OpenAPI adds to it or kept of older drafts.</summary>
internal static class SchemaKinds
{
    public static ObjectKind Create(ObjectKind externalDocs)
    {
        ObjectKind schema = new("a schema") { IsReferable = true };
        ObjectKind discriminator = new ObjectKind("a discriminator").Has(Slot.Plain, PropertyName, DefaultMapping).Has(Slot.Data, Mapping);
        ObjectKind xml = new ObjectKind("an XML object").Has(Slot.Plain, Name, Namespace, Prefix, Keywords.Attribute, Wrapped, NodeType);
        return schema
            .Has(Slot.Text, Title, Description)
            .Has(Slot.Data, Default, Keywords.Example, Examples, Keywords.Enum, Const)
            .Has(Slot.Plain, SchemaId, SchemaDialect, Anchor, DynamicAnchor, DynamicRef, RecursiveRef, RecursiveAnchor, Vocabulary, Comment, Id)
            .Has(Slot.Plain, Keywords.Type, Format, Keywords.Nullable, ReadOnly, WriteOnly, Deprecated, Required, DependentRequired)
            .Has(Slot.Plain, MultipleOf, Maximum, ExclusiveMaximum, Minimum, ExclusiveMinimum)
            .Has(Slot.Plain, MaxLength, MinLength, Pattern, ContentEncoding, ContentMediaType)
            .Has(Slot.Plain, MaxItems, MinItems, UniqueItems, MaxContains, MinContains, MaxProperties, MinProperties)
            .Has(Slot.Map(schema), Properties, PatternProperties, DependentSchemas, Defs, Definitions)
            .Has(Slot.List(schema), AllOf, AnyOf, OneOf, PrefixItems)
            .Has(Slot.One(schema), Not, If, Then, Else, Items, Contains, AdditionalItems, AdditionalProperties)
            .Has(Slot.One(schema), PropertyNames, UnevaluatedItems, UnevaluatedProperties, ContentSchema)
            .Has(Slot.One(discriminator), Discriminator)
            .Has(Slot.One(xml), Xml)
            .Has(Slot.One(externalDocs), ExternalDocs);
    }
}

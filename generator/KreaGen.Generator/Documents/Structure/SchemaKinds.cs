namespace KreaGen.Generator.Documents.Structure;

/// <summary>The Schema Object: JSON Schema 2020-12 and what OpenAPI adds to it or kept of older drafts.</summary>
internal static class SchemaKinds
{
    public static ObjectKind Create(ObjectKind externalDocs)
    {
        ObjectKind schema = new("a schema") { IsReferable = true };
        ObjectKind discriminator = new ObjectKind("a discriminator").Has(Slot.Plain, "propertyName", "defaultMapping").Has(Slot.Data, "mapping");
        ObjectKind xml = new ObjectKind("an XML object").Has(Slot.Plain, "name", "namespace", "prefix", "attribute", "wrapped", "nodeType");
        return schema
            .Has(Slot.Text, "title", "description")
            .Has(Slot.Data, "default", "example", "examples", "enum", "const")
            .Has(Slot.Plain, "$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef", "$recursiveAnchor", "$vocabulary", "$comment", "id")
            .Has(Slot.Plain, "type", "format", "nullable", "readOnly", "writeOnly", "deprecated", "required", "dependentRequired")
            .Has(Slot.Plain, "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum")
            .Has(Slot.Plain, "maxLength", "minLength", "pattern", "contentEncoding", "contentMediaType")
            .Has(Slot.Plain, "maxItems", "minItems", "uniqueItems", "maxContains", "minContains", "maxProperties", "minProperties")
            .Has(Slot.Map(schema), "properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
            .Has(Slot.List(schema), "allOf", "anyOf", "oneOf", "prefixItems")
            .Has(Slot.One(schema), "not", "if", "then", "else", "items", "contains", "additionalItems", "additionalProperties")
            .Has(Slot.One(schema), "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema")
            .Has(Slot.One(discriminator), "discriminator")
            .Has(Slot.One(xml), "xml")
            .Has(Slot.One(externalDocs), "externalDocs");
    }
}

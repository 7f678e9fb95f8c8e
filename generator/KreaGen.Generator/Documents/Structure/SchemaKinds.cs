using static KreaGen.Generator.Documents.Structure.Keywords;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>The Schema Object: JSON Schema 2020-12 and what OpenAPI adds to it or kept of older drafts.</summary>
internal static class SchemaKinds
{
    private static readonly ValueRule Types = ValueRule.SomeOf("string", "number", "integer", "boolean", "array", "object", "null");

    /// <summary>The formats of OpenAPI's registry and of JSON Schema, and others that mean something to the client. Authors may invent more.</summary>
    private static readonly ValueRule Formats = ValueRule.Like("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "int128", "uint128",
        "int256", "uint256", "bigint", "biginteger", "int-or-string", "double-int", "float", "double", "decimal", "decimal128", "date-time",
        "datetime", "date-time-local", "date", "time", "time-local", "duration", "unixtime", "unix-time",
        "http-date", "uuid", "guid", "uri", "url", "uri-reference", "uri-template", "iri", "iri-reference", "email", "idn-email", "hostname", "idn-hostname",
        "ipv4", "ipv6", "byte", "binary", "base64", "base64url", "password", "regex", "json-pointer", "relative-json-pointer", "char", "commonmark", "html",
        "iso-datetime", "google-datetime", "date-time-rfc1123", "ip-cidr", "media-range", "sf-string", "sf-token", "sf-integer", "sf-decimal", "sf-boolean");

    public static ObjectKind Create(ObjectKind externalDocs)
    {
        ObjectKind schema = new("a schema") { IsReferable = true };
        ObjectKind discriminator = new ObjectKind("a discriminator").Has(ValueRule.Text, PropertyName, DefaultMapping)
            .Has(Slot.Data with { Rule = ValueRule.TextMap }, Mapping).Requires(PropertyName);
        ObjectKind xml = new ObjectKind("an XML object") { IsWording = true }.Has(ValueRule.Wording, Name, Namespace, Prefix)
            .Has(ValueRule.Boolean, Keywords.Attribute, Wrapped).Has(ValueRule.OneOf("element", "attribute", "text", "cdata", "none"), NodeType);
        return schema
            .Has(Slot.Text, Title, Description)
            .Has(Slot.Data, Default, Keywords.Example, Examples, Const)
            .Has(Slot.Data with { Rule = ValueRule.List }, Keywords.Enum)
            .Has(Slot.Data with { Rule = ValueRule.Text }, XKreagenName)
            .Has(Slot.Data with { Rule = ValueRule.Object }, XKreagenUri, Dependencies)
            .Has(Slot.Data with { Rule = ValueRule.List }, XEnumVarnames)
            .Has(ValueRule.Text, SchemaId, SchemaDialect, Anchor, DynamicAnchor, DynamicRef, RecursiveRef)
            .Has(ValueRule.Wording, Comment, Id)
            .Has(ValueRule.Boolean, RecursiveAnchor)
            .Has(ValueRule.Object, Vocabulary)
            .Has(Types, Keywords.Type)
            .Has(Formats, Format)
            .Has(ValueRule.Boolean, Keywords.Nullable, ReadOnly, WriteOnly, Deprecated)
            .Has(ValueRule.Texts, Required)
            .Has(ValueRule.TextsMap, DependentRequired)
            .Has(ValueRule.Divisor, MultipleOf)
            .Has(ValueRule.Number, Maximum, Minimum)
            .Has(ValueRule.ExclusiveLimit, ExclusiveMaximum, ExclusiveMinimum)
            .Has(ValueRule.Count, MaxLength, MinLength, MaxItems, MinItems, MaxContains, MinContains, MaxProperties, MinProperties)
            .Has(ValueRule.Text, Pattern, ContentMediaType)
            .Has(ValueRule.Like("base64", "base64url", "base32", "base16", "quoted-printable", "7bit", "8bit", "binary"), ContentEncoding)
            .Has(ValueRule.Boolean, UniqueItems)
            .Has(Slot.Map(schema), Properties, PatternProperties, DependentSchemas, Defs, Definitions)
            .Has(Slot.List(schema), AllOf, AnyOf, OneOf, PrefixItems)
            .Has(Slot.One(schema), Not, If, Then, Else, Items, Contains, AdditionalItems, AdditionalProperties)
            .Has(Slot.One(schema), PropertyNames, UnevaluatedItems, UnevaluatedProperties, ContentSchema)
            .Has(Slot.One(discriminator), Discriminator)
            .Has(Slot.One(xml), Xml)
            .Has(Slot.One(externalDocs), ExternalDocs)
            .Requires(new RequiredKey(Items) { Condition = (Keywords.Type, "array"), LastVersion = SpecVersion.OpenApi30, IsWording = true });
    }
}

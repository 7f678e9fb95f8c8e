namespace KreaGen.Generator.Documents.Structure;

/// <summary>
/// Every keyword that the generator knows, once. <see cref="OpenApiKinds"/> says which objects have it and what it holds there; the traits
/// say what it means in a schema. Nothing else lists keywords: the walk, the spelling check, references, fingerprints and binding ask here.
/// </summary>
internal static class Keywords
{
    private static readonly Dictionary<string, Keyword> ByName = new(StringComparer.Ordinal);

    // Of every object.
    public static Keyword Ref { get; } = Row("$ref");
    public static Keyword Description { get; } = Row("description", KeywordTraits.Annotation | KeywordTraits.Wording);
    public static Keyword Summary { get; } = Row("summary", KeywordTraits.Annotation);

    // Of the document and its outermost objects.
    public static Keyword Openapi { get; } = Row("openapi");
    public static Keyword JsonSchemaDialect { get; } = Row("jsonSchemaDialect");
    public static Keyword Self { get; } = Row("$self");
    public static Keyword Info { get; } = Row("info");
    public static Keyword Servers { get; } = Row("servers");
    public static Keyword Paths { get; } = Row("paths");
    public static Keyword Webhooks { get; } = Row("webhooks");
    public static Keyword Components { get; } = Row("components");
    public static Keyword Security { get; } = Row("security");
    public static Keyword Tags { get; } = Row("tags");
    public static Keyword ExternalDocs { get; } = Row("externalDocs", KeywordTraits.Annotation | KeywordTraits.Wording);
    public static Keyword Title { get; } = Row("title", KeywordTraits.Annotation | KeywordTraits.Wording);
    public static Keyword Version { get; } = Row("version");
    public static Keyword TermsOfService { get; } = Row("termsOfService");
    public static Keyword Contact { get; } = Row("contact");
    public static Keyword License { get; } = Row("license");
    public static Keyword Url { get; } = Row("url");
    public static Keyword Email { get; } = Row("email");
    public static Keyword Identifier { get; } = Row("identifier");
    public static Keyword Name { get; } = Row("name");
    public static Keyword Variables { get; } = Row("variables");
    public static Keyword Parent { get; } = Row("parent");
    public static Keyword Kind { get; } = Row("kind");

    // Of components.
    public static Keyword Schemas { get; } = Row("schemas");
    public static Keyword Responses { get; } = Row("responses");
    public static Keyword Parameters { get; } = Row("parameters");
    public static Keyword Examples { get; } = Row("examples", KeywordTraits.Annotation | KeywordTraits.Wording);
    public static Keyword RequestBodies { get; } = Row("requestBodies");
    public static Keyword Headers { get; } = Row("headers");
    public static Keyword SecuritySchemes { get; } = Row("securitySchemes");
    public static Keyword Links { get; } = Row("links");
    public static Keyword Callbacks { get; } = Row("callbacks");
    public static Keyword PathItems { get; } = Row("pathItems");
    public static Keyword MediaTypes { get; } = Row("mediaTypes");

    // Of paths and operations.
    public static Keyword Get { get; } = Row("get");
    public static Keyword Put { get; } = Row("put");
    public static Keyword Post { get; } = Row("post");
    public static Keyword Delete { get; } = Row("delete");
    public static Keyword Options { get; } = Row("options");
    public static Keyword Head { get; } = Row("head");
    public static Keyword Patch { get; } = Row("patch");
    public static Keyword Trace { get; } = Row("trace");
    public static Keyword Query { get; } = Row("query");
    public static Keyword AdditionalOperations { get; } = Row("additionalOperations");
    public static Keyword OperationId { get; } = Row("operationId");
    public static Keyword RequestBody { get; } = Row("requestBody");
    public static Keyword Deprecated { get; } = Row("deprecated", KeywordTraits.Annotation | KeywordTraits.Wording);

    // Of parameters, headers, bodies and responses.
    public static Keyword In { get; } = Row("in");
    public static Keyword Required { get; } = Row("required", KeywordTraits.Presence);
    public static Keyword AllowEmptyValue { get; } = Row("allowEmptyValue");
    public static Keyword Style { get; } = Row("style");
    public static Keyword Explode { get; } = Row("explode");
    public static Keyword AllowReserved { get; } = Row("allowReserved");
    public static Keyword Schema { get; } = Row("schema");
    public static Keyword ItemSchema { get; } = Row("itemSchema");
    public static Keyword Example { get; } = Row("example", KeywordTraits.Annotation | KeywordTraits.Wording);
    public static Keyword Content { get; } = Row("content");
    public static Keyword ContentType { get; } = Row("contentType");
    public static Keyword Encoding { get; } = Row("encoding");
    public static Keyword PrefixEncoding { get; } = Row("prefixEncoding");
    public static Keyword ItemEncoding { get; } = Row("itemEncoding");
    public static Keyword ExternalValue { get; } = Row("externalValue");
    public static Keyword SerializedValue { get; } = Row("serializedValue");
    public static Keyword Value { get; } = Row("value");
    public static Keyword DataValue { get; } = Row("dataValue");
    public static Keyword OperationRef { get; } = Row("operationRef");
    public static Keyword Server { get; } = Row("server");

    // Of security schemes.
    public static Keyword Type { get; } = Row("type");
    public static Keyword Scheme { get; } = Row("scheme");
    public static Keyword BearerFormat { get; } = Row("bearerFormat");
    public static Keyword OpenIdConnectUrl { get; } = Row("openIdConnectUrl");
    public static Keyword Oauth2MetadataUrl { get; } = Row("oauth2MetadataUrl");
    public static Keyword Flows { get; } = Row("flows");
    public static Keyword Implicit { get; } = Row("implicit");
    public static Keyword Password { get; } = Row("password");
    public static Keyword ClientCredentials { get; } = Row("clientCredentials");
    public static Keyword AuthorizationCode { get; } = Row("authorizationCode");
    public static Keyword DeviceAuthorization { get; } = Row("deviceAuthorization");
    public static Keyword AuthorizationUrl { get; } = Row("authorizationUrl");
    public static Keyword DeviceAuthorizationUrl { get; } = Row("deviceAuthorizationUrl");
    public static Keyword TokenUrl { get; } = Row("tokenUrl");
    public static Keyword RefreshUrl { get; } = Row("refreshUrl");
    public static Keyword Scopes { get; } = Row("scopes");

    // Of schemas: what names them.
    public static Keyword SchemaId { get; } = Row("$id");
    public static Keyword SchemaDialect { get; } = Row("$schema");
    public static Keyword Anchor { get; } = Row("$anchor");
    public static Keyword DynamicAnchor { get; } = Row("$dynamicAnchor");
    public static Keyword DynamicRef { get; } = Row("$dynamicRef");
    public static Keyword RecursiveRef { get; } = Row("$recursiveRef");
    public static Keyword RecursiveAnchor { get; } = Row("$recursiveAnchor");
    public static Keyword Vocabulary { get; } = Row("$vocabulary");
    public static Keyword Comment { get; } = Row("$comment", KeywordTraits.Annotation | KeywordTraits.Wording);
    public static Keyword Id { get; } = Row("id");
    public static Keyword Defs { get; } = Row("$defs");
    public static Keyword Definitions { get; } = Row("definitions");

    // Of schemas: values.
    public static Keyword Format { get; } = Row("format");
    public static Keyword Nullable { get; } = Row("nullable", KeywordTraits.Annotation | KeywordTraits.Use);
    public static Keyword Default { get; } = Row("default", KeywordTraits.Annotation | KeywordTraits.Wording);
    public static Keyword Enum { get; } = Row("enum");
    public static Keyword Const { get; } = Row("const");
    public static Keyword ReadOnly { get; } = Row("readOnly", KeywordTraits.Annotation | KeywordTraits.Use);
    public static Keyword WriteOnly { get; } = Row("writeOnly", KeywordTraits.Annotation | KeywordTraits.Use);
    public static Keyword MultipleOf { get; } = Row("multipleOf", KeywordTraits.Constraint);
    public static Keyword Maximum { get; } = Row("maximum", KeywordTraits.Constraint);
    public static Keyword ExclusiveMaximum { get; } = Row("exclusiveMaximum", KeywordTraits.Constraint);
    public static Keyword Minimum { get; } = Row("minimum", KeywordTraits.Constraint);
    public static Keyword ExclusiveMinimum { get; } = Row("exclusiveMinimum", KeywordTraits.Constraint);
    public static Keyword MaxLength { get; } = Row("maxLength", KeywordTraits.Constraint);
    public static Keyword MinLength { get; } = Row("minLength", KeywordTraits.Constraint);
    public static Keyword Pattern { get; } = Row("pattern", KeywordTraits.Constraint);
    public static Keyword ContentEncoding { get; } = Row("contentEncoding");
    public static Keyword ContentMediaType { get; } = Row("contentMediaType");
    public static Keyword ContentSchema { get; } = Row("contentSchema");

    // Of schemas: arrays and objects.
    public static Keyword Items { get; } = Row("items");
    public static Keyword PrefixItems { get; } = Row("prefixItems");
    public static Keyword AdditionalItems { get; } = Row("additionalItems");
    public static Keyword Contains { get; } = Row("contains", KeywordTraits.Constraint);
    public static Keyword UnevaluatedItems { get; } = Row("unevaluatedItems");
    public static Keyword MaxItems { get; } = Row("maxItems", KeywordTraits.Constraint);
    public static Keyword MinItems { get; } = Row("minItems", KeywordTraits.Constraint);
    public static Keyword UniqueItems { get; } = Row("uniqueItems", KeywordTraits.Constraint);
    public static Keyword MaxContains { get; } = Row("maxContains", KeywordTraits.Constraint);
    public static Keyword MinContains { get; } = Row("minContains", KeywordTraits.Constraint);
    public static Keyword Properties { get; } = Row("properties");
    public static Keyword PatternProperties { get; } = Row("patternProperties");
    public static Keyword AdditionalProperties { get; } = Row("additionalProperties");
    public static Keyword UnevaluatedProperties { get; } = Row("unevaluatedProperties");
    public static Keyword PropertyNames { get; } = Row("propertyNames", KeywordTraits.Constraint);
    public static Keyword MaxProperties { get; } = Row("maxProperties", KeywordTraits.Presence | KeywordTraits.Constraint);
    public static Keyword MinProperties { get; } = Row("minProperties", KeywordTraits.Presence | KeywordTraits.Constraint);
    public static Keyword DependentRequired { get; } = Row("dependentRequired", KeywordTraits.Presence);
    public static Keyword DependentSchemas { get; } = Row("dependentSchemas");
    public static Keyword Dependencies { get; } = Row("dependencies");

    // Of schemas: combinations.
    public static Keyword AllOf { get; } = Row("allOf");
    public static Keyword AnyOf { get; } = Row("anyOf");
    public static Keyword OneOf { get; } = Row("oneOf");
    public static Keyword Not { get; } = Row("not", KeywordTraits.Presence);
    public static Keyword If { get; } = Row("if");
    public static Keyword Then { get; } = Row("then");
    public static Keyword Else { get; } = Row("else");
    public static Keyword Discriminator { get; } = Row("discriminator");
    public static Keyword PropertyName { get; } = Row("propertyName");
    public static Keyword Mapping { get; } = Row("mapping");
    public static Keyword DefaultMapping { get; } = Row("defaultMapping");
    public static Keyword Xml { get; } = Row("xml", KeywordTraits.Annotation);
    public static Keyword Namespace { get; } = Row("namespace");
    public static Keyword Prefix { get; } = Row("prefix");
    public static Keyword Attribute { get; } = Row("attribute");
    public static Keyword Wrapped { get; } = Row("wrapped");
    public static Keyword NodeType { get; } = Row("nodeType");

    // Extensions of ours.
    public static Keyword XKreagenName { get; } = Row("x-kreagen-name");
    public static Keyword XKreagenJob { get; } = Row("x-kreagen-job");
    public static Keyword XKreagenPages { get; } = Row("x-kreagen-pages");
    public static Keyword XKreagenUri { get; } = Row("x-kreagen-uri", KeywordTraits.Annotation | KeywordTraits.Constraint);
    public static Keyword XKreagenStyle { get; } = Row("x-kreagen-style");

    // Extensions of others.
    public static Keyword XWebhooks { get; } = Row("x-webhooks");
    public static Keyword XKubernetesIntOrString { get; } = Row("x-kubernetes-int-or-string");
    public static Keyword XNullable { get; } = Row("x-nullable", KeywordTraits.Annotation | KeywordTraits.Use);
    public static Keyword XEnumVarnames { get; } = Row("x-enum-varnames", KeywordTraits.Annotation | KeywordTraits.Wording);
    public static Keyword XEnumNamesInOne { get; } = Row("x-enumNames");
    public static Keyword XEnumNames { get; } = Row("x-enum-names");
    public static Keyword XEnumDescriptions { get; } = Row("x-enum-descriptions", KeywordTraits.Annotation | KeywordTraits.Wording);
    public static Keyword XEnumDescriptionsInOne { get; } = Row("x-enumDescriptions");
    public static Keyword XEnumDeprecated { get; } = Row("x-enum-deprecated");
    public static Keyword XEnumDeprecatedInOne { get; } = Row("x-enumDeprecated");
    public static Keyword XMsEnum { get; } = Row("x-ms-enum");
    public static Keyword XMsDiscriminatorValue { get; } = Row("x-ms-discriminator-value");
    public static Keyword XDiscriminatorValue { get; } = Row("x-discriminator-value");
    public static Keyword XDeprecated { get; } = Row("x-deprecated");
    public static Keyword XDeprecatedReason { get; } = Row("x-deprecated-reason");
    public static Keyword XDeprecationReason { get; } = Row("x-deprecation-reason");
    public static Keyword XDeprecatedMessage { get; } = Row("x-deprecated-message");
    public static Keyword XDeprecationMessage { get; } = Row("x-deprecation-message");
    public static Keyword XDeprecation { get; } = Row("x-deprecation");
    public static Keyword XCfDeprecation { get; } = Row("x-cfDeprecation");

    public static IEnumerable<Keyword> All => ByName.Values;

    /// <summary>The keyword of a name; null for a name that is none.</summary>
    public static Keyword? Find(string name) => ByName.TryGetValue(name, out Keyword? keyword) ? keyword : null;

    /// <summary>Whether a name in a schema says something about a use of it and does not make another type of it.</summary>
    public static bool IsAnnotation(string name) => Find(name) is { } keyword ? keyword.Is(KeywordTraits.Annotation) : IsExtension(name);

    public static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal);

    private static Keyword Row(string name, KeywordTraits traits = KeywordTraits.None)
    {
        Keyword keyword = new(name, IsExtension(name) ? traits | KeywordTraits.Annotation : traits);
        ByName.Add(name, keyword);
        return keyword;
    }
}

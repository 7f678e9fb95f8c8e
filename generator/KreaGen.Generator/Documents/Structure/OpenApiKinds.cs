using static KreaGen.Generator.Documents.Structure.Keywords;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>
/// The objects of OpenAPI 3.0, 3.1 and 3.2, all versions together: documents mix them, and what a key
/// means never differs in shape from one version to the next.
/// </summary>
internal static class OpenApiKinds
{
    private static readonly Keyword[] MethodKeywords = [Get, Put, Post, Delete, Options, Head, Patch, Trace, Query];
    private static readonly ValueRule Places = ValueRule.OneOf("path", "query", "header", "cookie", "querystring");
    private static readonly ValueRule Styles
        = ValueRule.OneOf("form", "simple", "deepObject", "spaceDelimited", "pipeDelimited", "matrix", "label", "cookie");

    static OpenApiKinds()
    {
        ObjectKind externalDocs = new ObjectKind("an external documentation object") { IsWording = true }.Has(Slot.Text, Description).Has(ValueRule.Text, Url)
            .Requires(new RequiredKey(Url) { IsWording = true });
        ObjectKind contact = new ObjectKind("a contact") { IsWording = true }.Has(ValueRule.Wording, Name, Url, Email);
        ObjectKind license = new ObjectKind("a license") { IsWording = true }.Has(ValueRule.Wording, Name, Url, Identifier);
        ObjectKind variable = new ObjectKind("a server variable").Has(Slot.Text, Description).Has(Slot.Data with { Rule = ValueRule.Texts }, Keywords.Enum)
            .Has(Slot.Data with { Rule = ValueRule.Text }, Default).Requires(Default);
        ObjectKind server = new ObjectKind("a server").Has(ValueRule.Text, Url, Name).Has(Slot.Text, Description).Has(Slot.Map(variable), Variables)
            .Has(Slot.Data with { Rule = ValueRule.Text }, XKreagenName).Requires(Url);
        ObjectKind tag = new ObjectKind("a tag").Has(Slot.TagNames with { Rule = ValueRule.Text }, Name, Parent).Has(Slot.Text, Description, Summary)
            .Has(ValueRule.Text, Kind).Has(Slot.One(externalDocs), ExternalDocs).Requires(Name);
        ObjectKind info = new ObjectKind("the info").Has(Slot.Text, Title, Summary, Description).Has(ValueRule.Wording, Keywords.Version, TermsOfService)
            .Has(Slot.One(contact), Contact).Has(Slot.One(license), License)
            .Requires(new RequiredKey(Title) { IsWording = true }).Requires(new RequiredKey(Keywords.Version) { IsWording = true });
        ObjectKind schema = SchemaKinds.Create(externalDocs);
        ObjectKind example = new ObjectKind("an example") { IsReferable = true, IsWording = true }.Has(Slot.Text, Summary, Description)
            .Has(ValueRule.Text, ExternalValue, SerializedValue).Has(Slot.Data, Value, DataValue);
        ObjectKind encoding = new ObjectKind("an encoding");
        ObjectKind mediaType = new ObjectKind("a media type") { IsReferable = true }.Has(Slot.One(schema), Keywords.Schema, ItemSchema)
            .Has(Slot.Data, Keywords.Example).Has(Slot.Map(example), Examples).Has(Slot.Map(encoding), Encoding)
            .Has(Slot.List(encoding), PrefixEncoding).Has(Slot.One(encoding), ItemEncoding);
        Slot content = Slot.Map(mediaType) with { Names = NameRule.MediaType };
        ObjectKind header = new ObjectKind("a header") { IsReferable = true };
        ObjectKind parameter = new ObjectKind("a parameter") { IsReferable = true }.Has(ValueRule.Text, Name).Has(Places, In)
            .Has(Slot.Data with { Rule = ValueRule.Text }, XKreagenStyle).Requires(Name).Requires(In);
        foreach (ObjectKind kind in new[] { header, parameter })
        {
            kind.Has(Slot.Text, Description).Has(ValueRule.Boolean, Required, Deprecated, AllowEmptyValue, Explode, AllowReserved).Has(Styles, Style)
                .Has(Slot.One(schema), Keywords.Schema).Has(Slot.Data, Keywords.Example).Has(Slot.Map(example), Examples).Has(content, Content)
                .Requires(Keywords.Schema, Content);
        }

        encoding.Has(ValueRule.Text, ContentType).Has(Slot.Data with { Rule = ValueRule.Text }, XKreagenStyle).Has(Styles, Style)
            .Has(ValueRule.Boolean, Explode, AllowReserved).Has(Slot.Map(header), Headers)
            .Has(Slot.Map(encoding), Encoding).Has(Slot.List(encoding), PrefixEncoding).Has(Slot.One(encoding), ItemEncoding);
        ObjectKind link = new ObjectKind("a link") { IsReferable = true, IsWording = true }.Has(ValueRule.Text, OperationRef, OperationId)
            .Has(Slot.Data, Parameters, RequestBody).Has(Slot.Text, Description).Has(Slot.One(server), Server);
        ObjectKind body = new ObjectKind("a request body") { IsReferable = true }.Has(Slot.Text, Description).Has(ValueRule.Boolean, Required)
            .Has(content, Content).Requires(Content);
        ObjectKind response = new ObjectKind("a response") { IsReferable = true }.Has(Slot.Text, Description, Summary).Has(Slot.Map(header), Headers)
            .Has(content, Content).Has(Slot.Map(link), Links).Requires(new RequiredKey(Description) { IsWording = true, LastVersion = SpecVersion.OpenApi31 });
        ObjectKind responses = new ObjectKind("the responses").HasOthers(Slot.One(response), NameRule.Status);
        ObjectKind pathItem = new("a path item") { IsReferable = true };
        ObjectKind callback = new ObjectKind("a callback") { IsReferable = true }.HasOthers(Slot.One(pathItem));
        Slot security = Slot.Data with { Rule = ValueRule.TextsMaps };
        ObjectKind operation = new ObjectKind("an operation").Has(Slot.TagNames with { Rule = ValueRule.Texts }, Tags).Has(Slot.Text, Summary, Description)
            .Has(Slot.One(externalDocs), ExternalDocs).Has(ValueRule.Text, OperationId).Has(ValueRule.Boolean, Deprecated)
            .Has(Slot.List(parameter), Parameters).Has(Slot.One(body), RequestBody).Has(Slot.One(responses), Responses).Has(Slot.Map(callback), Callbacks)
            .Has(security, Security).Has(Slot.List(server), Servers)
            .Has(Slot.Data with { Rule = ValueRule.Text }, XKreagenName)
            .Has(Slot.One(ExtensionKinds.Job()), XKreagenJob).Has(Slot.One(ExtensionKinds.Pages()), XKreagenPages)
            .Requires(new RequiredKey(Responses) { LastVersion = SpecVersion.OpenApi30 });
        pathItem.Has(Slot.Text, Summary, Description).Has(Slot.One(operation), MethodKeywords).Has(Slot.Map(operation), AdditionalOperations)
            .Has(Slot.List(server), Servers).Has(Slot.List(parameter), Parameters);
        ObjectKind paths = new ObjectKind("the paths").HasOthers(Slot.One(pathItem), NameRule.Path);
        ObjectKind flow = new ObjectKind("an OAuth flow").Has(ValueRule.Text, AuthorizationUrl, DeviceAuthorizationUrl, TokenUrl, RefreshUrl)
            .Has(Slot.Data with { Rule = ValueRule.TextMap }, Scopes);
        ObjectKind flows = new ObjectKind("the OAuth flows").Has(Slot.One(flow), Implicit, Password, ClientCredentials, AuthorizationCode, DeviceAuthorization);
        ObjectKind scheme = new ObjectKind("a security scheme") { IsReferable = true }.Has(Slot.Text, Description).Has(Slot.One(flows), Flows)
            .Has(ValueRule.OneOf("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"), Keywords.Type).Has(ValueRule.OneOf("query", "header", "cookie"), In)
            .Has(ValueRule.Like("bearer", "basic", "digest", "negotiate", "hoba", "mutual", "vapid", "privatetoken", "concealed", "dpop"), Scheme)
            .Has(ValueRule.Text, Name, BearerFormat, OpenIdConnectUrl, Oauth2MetadataUrl).Has(ValueRule.Boolean, Deprecated)
            .Requires(Keywords.Type).Requires(new RequiredKey(Scheme) { Condition = (Keywords.Type, "http") })
            .Requires(new RequiredKey(Name) { Condition = (Keywords.Type, "apiKey") })
            .Requires(new RequiredKey(In) { Condition = (Keywords.Type, "apiKey") }).Requires(new RequiredKey(Flows) { Condition = (Keywords.Type, "oauth2") })
            .Requires(new RequiredKey(OpenIdConnectUrl) { Condition = (Keywords.Type, "openIdConnect"), IsWording = true });
        ObjectKind components = new ObjectKind("the components").Has(Slot.Map(schema), Schemas).Has(Slot.Map(response), Responses)
            .Has(Slot.Map(parameter), Parameters).Has(Slot.Map(example), Examples).Has(Slot.Map(body), RequestBodies).Has(Slot.Map(header), Headers)
            .Has(Slot.Map(scheme), SecuritySchemes).Has(Slot.Map(link), Links).Has(Slot.Map(callback), Callbacks)
            .Has(Slot.Map(pathItem), PathItems).Has(Slot.Map(mediaType), MediaTypes);
        Document = new ObjectKind("an OpenAPI document").Has(Slot.Plain(ValueRule.Wording), Openapi, JsonSchemaDialect, Self).Has(Slot.One(info), Info)
            .Has(Slot.List(server), Servers).Has(Slot.One(paths), Keywords.Paths)
            .Has(Slot.Map(pathItem), Webhooks).Has(Slot.One(components), Keywords.Components).Has(security, Security)
            .Has(Slot.List(tag), Tags).Has(Slot.One(externalDocs), ExternalDocs).Requires(new RequiredKey(Info) { IsWording = true });
        Components = components;
        Schema = schema;
        PathItem = pathItem;
        Paths = paths;
        Example = example;
        Operation = operation;
        Parameter = parameter;
        Header = header;
        MediaType = mediaType;
    }

    /// <summary>The keywords of a path item that are methods, in the specification's order.</summary>
    public static IReadOnlyList<string> Methods { get; } = [.. MethodKeywords.Select(static method => method.Name)];

    public static ObjectKind Document { get; }

    public static ObjectKind Components { get; }

    public static ObjectKind Schema { get; }

    public static ObjectKind Paths { get; }

    public static ObjectKind PathItem { get; }

    public static ObjectKind Example { get; }

    public static ObjectKind Operation { get; }

    public static ObjectKind Parameter { get; }

    public static ObjectKind Header { get; }

    public static ObjectKind MediaType { get; }
}

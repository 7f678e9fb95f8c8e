using static KreaGen.Generator.Documents.Structure.Keywords;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>
/// The objects of OpenAPI 3.0, 3.1 and 3.2, all versions together: documents mix them, and what a key
/// means never differs in shape from one version to the next.
/// </summary>
internal static class OpenApiKinds
{
    private static readonly Keyword[] MethodKeywords = [Get, Put, Post, Delete, Options, Head, Patch, Trace, Query];

    static OpenApiKinds()
    {
        ObjectKind externalDocs = new ObjectKind("an external documentation object").Has(Slot.Text, Description).Has(Slot.Plain, Url);
        ObjectKind contact = new ObjectKind("a contact").Has(Slot.Plain, Name, Url, Email);
        ObjectKind license = new ObjectKind("a license").Has(Slot.Plain, Name, Url, Identifier);
        ObjectKind variable = new ObjectKind("a server variable").Has(Slot.Text, Description).Has(Slot.Data, Keywords.Enum, Default);
        ObjectKind server = new ObjectKind("a server").Has(Slot.Plain, Url, Name).Has(Slot.Text, Description).Has(Slot.Map(variable), Variables);
        ObjectKind tag = new ObjectKind("a tag").Has(Slot.TagNames, Name, Parent).Has(Slot.Text, Description, Summary)
            .Has(Slot.Plain, Kind).Has(Slot.One(externalDocs), ExternalDocs);
        ObjectKind info = new ObjectKind("the info").Has(Slot.Text, Title, Summary, Description).Has(Slot.Plain, Keywords.Version, TermsOfService)
            .Has(Slot.One(contact), Contact).Has(Slot.One(license), License);
        ObjectKind schema = SchemaKinds.Create(externalDocs);
        ObjectKind example = new ObjectKind("an example") { IsReferable = true }.Has(Slot.Text, Summary, Description)
            .Has(Slot.Plain, ExternalValue, SerializedValue).Has(Slot.Data, Value, DataValue);
        ObjectKind encoding = new ObjectKind("an encoding");
        ObjectKind mediaType = new ObjectKind("a media type") { IsReferable = true }.Has(Slot.One(schema), Keywords.Schema, ItemSchema)
            .Has(Slot.Data, Keywords.Example).Has(Slot.Map(example), Examples).Has(Slot.Map(encoding), Encoding)
            .Has(Slot.List(encoding), PrefixEncoding).Has(Slot.One(encoding), ItemEncoding);
        ObjectKind header = new ObjectKind("a header") { IsReferable = true };
        ObjectKind parameter = new ObjectKind("a parameter") { IsReferable = true }.Has(Slot.Plain, Name, In);
        foreach (ObjectKind kind in new[] { header, parameter })
        {
            kind.Has(Slot.Text, Description).Has(Slot.Plain, Required, Deprecated, AllowEmptyValue, Style, Explode, AllowReserved)
                .Has(Slot.One(schema), Keywords.Schema).Has(Slot.Data, Keywords.Example).Has(Slot.Map(example), Examples).Has(Slot.Map(mediaType), Content);
        }

        encoding.Has(Slot.Plain, ContentType, Style, Explode, AllowReserved).Has(Slot.Map(header), Headers)
            .Has(Slot.Map(encoding), Encoding).Has(Slot.List(encoding), PrefixEncoding).Has(Slot.One(encoding), ItemEncoding);
        ObjectKind link = new ObjectKind("a link") { IsReferable = true }.Has(Slot.Plain, OperationRef, OperationId).Has(Slot.Data, Parameters, RequestBody)
            .Has(Slot.Text, Description).Has(Slot.One(server), Server);
        ObjectKind body = new ObjectKind("a request body") { IsReferable = true }.Has(Slot.Text, Description).Has(Slot.Plain, Required)
            .Has(Slot.Map(mediaType), Content);
        ObjectKind response = new ObjectKind("a response") { IsReferable = true }.Has(Slot.Text, Description, Summary).Has(Slot.Map(header), Headers)
            .Has(Slot.Map(mediaType), Content).Has(Slot.Map(link), Links);
        ObjectKind responses = new ObjectKind("the responses").HasOthers(Slot.One(response));
        ObjectKind pathItem = new("a path item") { IsReferable = true };
        ObjectKind callback = new ObjectKind("a callback") { IsReferable = true }.HasOthers(Slot.One(pathItem));
        ObjectKind operation = new ObjectKind("an operation").Has(Slot.TagNames, Tags).Has(Slot.Text, Summary, Description)
            .Has(Slot.One(externalDocs), ExternalDocs).Has(Slot.Plain, OperationId, Deprecated).Has(Slot.List(parameter), Parameters)
            .Has(Slot.One(body), RequestBody).Has(Slot.One(responses), Responses).Has(Slot.Map(callback), Callbacks)
            .Has(Slot.Data, Security).Has(Slot.List(server), Servers);
        pathItem.Has(Slot.Text, Summary, Description).Has(Slot.One(operation), MethodKeywords).Has(Slot.Map(operation), AdditionalOperations)
            .Has(Slot.List(server), Servers).Has(Slot.List(parameter), Parameters);
        ObjectKind paths = new ObjectKind("the paths").HasOthers(Slot.One(pathItem));
        ObjectKind flow = new ObjectKind("an OAuth flow").Has(Slot.Plain, AuthorizationUrl, DeviceAuthorizationUrl, TokenUrl, RefreshUrl)
            .Has(Slot.Data, Scopes);
        ObjectKind flows = new ObjectKind("the OAuth flows").Has(Slot.One(flow), Implicit, Password, ClientCredentials, AuthorizationCode, DeviceAuthorization);
        ObjectKind scheme = new ObjectKind("a security scheme") { IsReferable = true }.Has(Slot.Text, Description).Has(Slot.One(flows), Flows)
            .Has(Slot.Plain, Keywords.Type, Name, In, Scheme, BearerFormat, OpenIdConnectUrl, Oauth2MetadataUrl, Deprecated);
        ObjectKind components = new ObjectKind("the components").Has(Slot.Map(schema), Schemas).Has(Slot.Map(response), Responses)
            .Has(Slot.Map(parameter), Parameters).Has(Slot.Map(example), Examples).Has(Slot.Map(body), RequestBodies).Has(Slot.Map(header), Headers)
            .Has(Slot.Map(scheme), SecuritySchemes).Has(Slot.Map(link), Links).Has(Slot.Map(callback), Callbacks)
            .Has(Slot.Map(pathItem), PathItems).Has(Slot.Map(mediaType), MediaTypes);
        Document = new ObjectKind("an OpenAPI document").Has(Slot.Plain, Openapi, JsonSchemaDialect, Self).Has(Slot.One(info), Info)
            .Has(Slot.List(server), Servers).Has(Slot.One(paths), Keywords.Paths)
            .Has(Slot.Map(pathItem), Webhooks).Has(Slot.One(components), Keywords.Components).Has(Slot.Data, Security)
            .Has(Slot.List(tag), Tags).Has(Slot.One(externalDocs), ExternalDocs);
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

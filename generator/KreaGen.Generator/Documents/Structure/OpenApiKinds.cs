namespace KreaGen.Generator.Documents.Structure;

/// <summary>
/// The objects of OpenAPI 3.0, 3.1 and 3.2, all versions together: documents mix them, and what a key
/// means never differs in shape from one version to the next.
/// </summary>
internal static class OpenApiKinds
{
    static OpenApiKinds()
    {
        ObjectKind externalDocs = new ObjectKind("an external documentation object").Has(Slot.Text, "description").Has(Slot.Plain, "url");
        ObjectKind contact = new ObjectKind("a contact").Has(Slot.Plain, "name", "url", "email");
        ObjectKind license = new ObjectKind("a license").Has(Slot.Plain, "name", "url", "identifier");
        ObjectKind variable = new ObjectKind("a server variable").Has(Slot.Text, "description").Has(Slot.Data, "enum", "default");
        ObjectKind server = new ObjectKind("a server").Has(Slot.Plain, "url", "name").Has(Slot.Text, "description").Has(Slot.Map(variable), "variables");
        ObjectKind tag = new ObjectKind("a tag").Has(Slot.TagNames, "name", "parent").Has(Slot.Text, "description", "summary")
            .Has(Slot.Plain, "kind").Has(Slot.One(externalDocs), "externalDocs");
        ObjectKind info = new ObjectKind("the info").Has(Slot.Text, "title", "summary", "description").Has(Slot.Plain, "version", "termsOfService")
            .Has(Slot.One(contact), "contact").Has(Slot.One(license), "license");
        ObjectKind schema = SchemaKinds.Create(externalDocs);
        ObjectKind example = new ObjectKind("an example") { IsReferable = true }.Has(Slot.Text, "summary", "description")
            .Has(Slot.Plain, "externalValue", "serializedValue").Has(Slot.Data, "value", "dataValue");
        ObjectKind encoding = new ObjectKind("an encoding");
        ObjectKind mediaType = new ObjectKind("a media type") { IsReferable = true }.Has(Slot.One(schema), "schema", "itemSchema")
            .Has(Slot.Data, "example").Has(Slot.Map(example), "examples").Has(Slot.Map(encoding), "encoding")
            .Has(Slot.List(encoding), "prefixEncoding").Has(Slot.One(encoding), "itemEncoding");
        ObjectKind header = new ObjectKind("a header") { IsReferable = true };
        ObjectKind parameter = new ObjectKind("a parameter") { IsReferable = true }.Has(Slot.Plain, "name", "in");
        foreach (ObjectKind kind in new[] { header, parameter })
        {
            kind.Has(Slot.Text, "description").Has(Slot.Plain, "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved")
                .Has(Slot.One(schema), "schema").Has(Slot.Data, "example").Has(Slot.Map(example), "examples").Has(Slot.Map(mediaType), "content");
        }

        encoding.Has(Slot.Plain, "contentType", "style", "explode", "allowReserved").Has(Slot.Map(header), "headers")
            .Has(Slot.Map(encoding), "encoding").Has(Slot.List(encoding), "prefixEncoding").Has(Slot.One(encoding), "itemEncoding");
        ObjectKind link = new ObjectKind("a link") { IsReferable = true }.Has(Slot.Plain, "operationRef", "operationId").Has(Slot.Data, "parameters", "requestBody")
            .Has(Slot.Text, "description").Has(Slot.One(server), "server");
        ObjectKind body = new ObjectKind("a request body") { IsReferable = true }.Has(Slot.Text, "description").Has(Slot.Plain, "required").Has(Slot.Map(mediaType), "content");
        ObjectKind response = new ObjectKind("a response") { IsReferable = true }.Has(Slot.Text, "description", "summary").Has(Slot.Map(header), "headers")
            .Has(Slot.Map(mediaType), "content").Has(Slot.Map(link), "links");
        ObjectKind responses = new ObjectKind("the responses").HasOthers(Slot.One(response));
        ObjectKind pathItem = new("a path item") { IsReferable = true };
        ObjectKind callback = new ObjectKind("a callback") { IsReferable = true }.HasOthers(Slot.One(pathItem));
        ObjectKind operation = new ObjectKind("an operation").Has(Slot.TagNames, "tags").Has(Slot.Text, "summary", "description")
            .Has(Slot.One(externalDocs), "externalDocs").Has(Slot.Plain, "operationId", "deprecated").Has(Slot.List(parameter), "parameters")
            .Has(Slot.One(body), "requestBody").Has(Slot.One(responses), "responses").Has(Slot.Map(callback), "callbacks")
            .Has(Slot.Data, "security").Has(Slot.List(server), "servers");
        pathItem.Has(Slot.Text, "summary", "description").Has(Slot.One(operation), [.. Methods]).Has(Slot.Map(operation), "additionalOperations")
            .Has(Slot.List(server), "servers").Has(Slot.List(parameter), "parameters");
        ObjectKind flow = new ObjectKind("an OAuth flow").Has(Slot.Plain, "authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl").Has(Slot.Data, "scopes");
        ObjectKind flows = new ObjectKind("the OAuth flows").Has(Slot.One(flow), "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization");
        ObjectKind scheme = new ObjectKind("a security scheme") { IsReferable = true }.Has(Slot.Text, "description").Has(Slot.One(flows), "flows")
            .Has(Slot.Plain, "type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl", "oauth2MetadataUrl", "deprecated");
        ObjectKind components = new ObjectKind("the components").Has(Slot.Map(schema), "schemas").Has(Slot.Map(response), "responses")
            .Has(Slot.Map(parameter), "parameters").Has(Slot.Map(example), "examples").Has(Slot.Map(body), "requestBodies").Has(Slot.Map(header), "headers")
            .Has(Slot.Map(scheme), "securitySchemes").Has(Slot.Map(link), "links").Has(Slot.Map(callback), "callbacks")
            .Has(Slot.Map(pathItem), "pathItems").Has(Slot.Map(mediaType), "mediaTypes");
        Document = new ObjectKind("an OpenAPI document").Has(Slot.Plain, "openapi", "jsonSchemaDialect", "$self").Has(Slot.One(info), "info")
            .Has(Slot.List(server), "servers").Has(Slot.One(new ObjectKind("the paths").HasOthers(Slot.One(pathItem))), "paths")
            .Has(Slot.Map(pathItem), "webhooks").Has(Slot.One(components), "components").Has(Slot.Data, "security")
            .Has(Slot.List(tag), "tags").Has(Slot.One(externalDocs), "externalDocs");
        Components = components;
        Schema = schema;
        PathItem = pathItem;
        Example = example;
        Operation = operation;
        Parameter = parameter;
        Header = header;
        MediaType = mediaType;
    }

    public static IReadOnlyList<string> Methods { get; } = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static ObjectKind Document { get; }

    public static ObjectKind Components { get; }

    public static ObjectKind Schema { get; }

    public static ObjectKind PathItem { get; }

    public static ObjectKind Example { get; }

    public static ObjectKind Operation { get; }

    public static ObjectKind Parameter { get; }

    public static ObjectKind Header { get; }

    public static ObjectKind MediaType { get; }
}

namespace KreaGen.Generator.OpenApi;

/// <summary>The servers of the document, of a path or of an operation.</summary>
internal readonly record struct ServerList(OpenApiNode Node)
{
    /// <summary>Where the URL of the first one stands, or would.</summary>
    public OpenApiNode FirstUrl => new ServerObject(Node[0]).UrlNode;

    public bool IsEmpty => !Node.IsList || Node.Count == 0;

    public IEnumerable<ServerObject> Items => Node.Items.Select(static server => new ServerObject(server));
}

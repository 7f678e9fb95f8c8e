namespace KreaGen.Generator.OpenApi;

/// <summary>The servers of the document, of a path or of an operation.</summary>
internal readonly record struct ServerList(OpenApiNode Node)
{
    public bool IsEmpty => !Node.IsList || Node.Count == 0;

    public IEnumerable<ServerObject> Items => Node.Items.Select(static server => new ServerObject(server));
}

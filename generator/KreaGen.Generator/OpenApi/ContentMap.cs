namespace KreaGen.Generator.OpenApi;

/// <summary>The media types of a body, a response, a parameter or a header, in document order.</summary>
internal readonly record struct ContentMap(OpenApiNode Node)
{
    public bool IsEmpty => !Node.IsObject || Node.Count == 0;

    public IEnumerable<string> MediaTypes => Node.Names;

    public MediaTypeObject this[string mediaType] => new(mediaType, Node[mediaType].Resolved);
}

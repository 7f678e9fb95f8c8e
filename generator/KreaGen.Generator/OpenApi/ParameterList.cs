namespace KreaGen.Generator.OpenApi;

/// <summary>The parameters of an operation or of a path, in document order.</summary>
internal readonly record struct ParameterList(OpenApiNode Node)
{
    public IEnumerable<ParameterObject> Items => Node.Items.Select(static parameter => new ParameterObject(parameter.Resolved));
}

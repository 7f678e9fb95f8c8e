namespace KreaGen.Generator.OpenApi;

/// <summary>What an operation, or the document, asks for: alternatives, of which each asks for every scheme it names.</summary>
internal readonly record struct SecurityRequirements(OpenApiNode Node)
{
    /// <summary>Whether anything is said, be it that nothing is asked for.</summary>
    public bool Exists => Node.Exists;

    public IEnumerable<SecurityRequirement> Alternatives => Node.Items.Where(static item => item.IsObject).Select(static item => new SecurityRequirement(item));
}

using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The OpenAPI Object: a client's documents as one description.</summary>
internal sealed class OpenApiDescription(SpecSet specs)
{
    // References that lead nowhere were found when the documents were read.
    private const string BrokenReferences = "KREA22";

    private readonly OpenApiNode _root = new(specs, specs.Root, JsonPointer.Root);

    internal SpecSet Specs => specs;

    public InfoObject Info => new(_root[Keywords.Info]);

    /// <summary>The paths that are no extensions, in document order.</summary>
    public IEnumerable<PathItemObject> Paths => PathItems(_root[Keywords.Paths]);

    /// <summary>Where the paths stand.</summary>
    public OpenApiNode PathsNode => _root[Keywords.Paths];

    /// <summary>What the service sends, by 3.1's keyword and by the extension that came before it.</summary>
    public IEnumerable<PathItemObject> Webhooks => PathItems(_root[Keywords.Webhooks]).Concat(PathItems(_root[Keywords.XWebhooks]));

    public ServerList Servers => new(_root[Keywords.Servers]);

    public SecurityRequirements Security => new(_root[Keywords.Security]);

    public IEnumerable<TagObject> Tags => _root[Keywords.Tags].Items.Select(static tag => new TagObject(tag));

    /// <summary>The component schemas.</summary>
    public OpenApiNode Schemas => _root[Keywords.Components][Keywords.Schemas];

    /// <summary>The security schemes by name.</summary>
    public OpenApiNode SecuritySchemes => _root[Keywords.Components][Keywords.SecuritySchemes];

    /// <summary>Whether some reference leads nowhere, so that operations may be left out.</summary>
    public bool HasBrokenReferences { get; } = specs.Problems
        .Any(static problem => problem.Descriptor.Id.StartsWith(BrokenReferences, StringComparison.Ordinal));

    /// <summary>The node at a pointer.</summary>
    public OpenApiNode this[JsonPointer pointer] => new(specs, specs.Find(pointer), pointer);

    public SecuritySchemeObject SecurityScheme(string name) => new(SecuritySchemes[name].Resolved);

    private static IEnumerable<PathItemObject> PathItems(OpenApiNode owner) => owner.Members
        .Where(static item => !Keywords.IsExtension(item.Name))
        .Select(static item => new PathItemObject(item.Name, item.Node.Resolved));
}

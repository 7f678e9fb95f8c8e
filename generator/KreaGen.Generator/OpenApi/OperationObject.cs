using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.OpenApi.Extensions;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Operation Object.</summary>
/// <param name="Method">The HTTP method as it is sent.</param>
/// <param name="Node">The object.</param>
/// <param name="PathItem">The path item that holds it.</param>
internal readonly record struct OperationObject(string Method, OpenApiNode Node, PathItemObject PathItem)
{
    public JsonPointer Pointer => Node.Pointer;

    /// <summary>The id; null for none or an empty one.</summary>
    public string? Id => Node.TextOf(Keywords.OperationId) is { Length: > 0 } id ? id : null;

    /// <summary>The name that an overlay chose.</summary>
    public string? GivenName => Node.TextOf(Keywords.XKreagenName);

    public IEnumerable<string> Tags => Node.TextsOf(Keywords.Tags);

    public LocalizedText Summary => Node.LocalizedOf(Keywords.Summary);

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);

    public DeprecationNotice Deprecation => new(Node);

    public ParameterList Parameters => new(Node[Keywords.Parameters]);

    public RequestBodyObject RequestBody => new(RequestBodyNode.Resolved);

    public OpenApiNode IdNode => Node[Keywords.OperationId];

    public OpenApiNode TagsNode => Node[Keywords.Tags];

    public OpenApiNode DeprecatedNode => Node[Keywords.Deprecated];

    public OpenApiNode JobNode => Node[Keywords.XKreagenJob];

    public OpenApiNode PagesNode => Node[Keywords.XKreagenPages];

    /// <summary>Where the body is described or referred to.</summary>
    public OpenApiNode RequestBodyNode => Node[Keywords.RequestBody];

    /// <summary>Where the responses stand.</summary>
    public OpenApiNode ResponsesNode => Node[Keywords.Responses];

    /// <summary>The responses in document order; extensions are none of them.</summary>
    public IEnumerable<ResponseObject> Responses => ResponsesNode.Members
        .Where(static response => NameRule.Status.Fits(response.Name))
        .Select(static response => new ResponseObject(response.Name, response.Node.Resolved));

    /// <summary>The callbacks: of each its name and the requests that it makes.</summary>
    public IEnumerable<(string Name, IEnumerable<PathItemObject> Requests)> Callbacks => Node[Keywords.Callbacks].Members
        .Where(static callback => !Keywords.IsExtension(callback.Name))
        .Select(static callback => (callback.Name, PathItems(callback.Node.Resolved)));

    /// <summary>Servers of its own.</summary>
    public ServerList Servers => new(Node[Keywords.Servers]);

    /// <summary>Requirements of its own; those of the document hold where it has none.</summary>
    public SecurityRequirements Security => new(Node[Keywords.Security]);

    public JobExtension Job => new(JobNode);

    public PagesExtension Pages => new(PagesNode);

    private static IEnumerable<PathItemObject> PathItems(OpenApiNode callback) => callback.Members
        .Where(static request => !Keywords.IsExtension(request.Name))
        .Select(static request => new PathItemObject(request.Name, request.Node.Resolved));
}

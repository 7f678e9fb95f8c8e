using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Provenance;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Origins;

/// <summary>Finds what the facets of an operation and of its parts come from.</summary>
internal static class OperationFacets
{
    public static JsonPointer? Find(BoundOperation operation, OpenApiDescription description, Facet facet)
    {
        OperationObject source = operation.Entry.Operation;
        return facet switch
        {
            Facet.Name => source.IdNode.Pointer,
            Facet.Group => source.TagsNode.Exists ? source.TagsNode.Pointer : null,
            Facet.Deprecation => source.DeprecatedNode.Pointer,
            Facet.Host => (source.Servers.Node.Exists ? source.Servers : source.PathItem.Servers).Node.Pointer,
            Facet.Security => (source.Security.Exists || !description.Security.Exists ? source.Security : description.Security).Node.Pointer,
            Facet.Type => operation.Successes.FirstOrDefault()?.Response.Node.Pointer,
            Facet.Job => source.JobNode.Pointer,
            Facet.Pages => source.PagesNode.Pointer,
            _ => null,
        };
    }

    public static JsonPointer? OfBody(BoundOperation operation, Facet facet) => facet switch
    {
        Facet.Self => null,
        Facet.Required => operation.RequestBody.RequiredNode.Pointer,
        _ => operation.RequestBody.Content.Node[operation.Body.MediaType].Pointer,
    };

    /// <summary>What tells a parameter from the others of its operation.</summary>
    public static string KeyOf(BoundParameter parameter) => parameter.Place.ToString().ToUpperInvariant() + " " + parameter.WireName;

    public static JsonPointer? OfParameter(BoundTypes types, BoundParameter parameter, FacetKey facet) => facet.Facet switch
    {
        Facet.Self or Facet.Name => null,
        Facet.Required => parameter.Source.RequiredNode.Pointer,
        Facet.Style => parameter.Source.StyleNode.Pointer,
        Facet.Deprecation => parameter.Source.DeprecatedNode.Pointer,
        Facet.Type => parameter.Source.Schema.Pointer,
        _ => parameter.Use is { } use ? SchemaFacets.OfUse(types, use, facet) : null,
    };
}

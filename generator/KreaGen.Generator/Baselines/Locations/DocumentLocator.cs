using KreaGen.Generator.Baselines.Listing;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Provenance;

namespace KreaGen.Generator.Baselines.Locations;

/// <summary>Finds the place in the documents that an element of the surface, or a fact of it, comes from.</summary>
internal sealed class DocumentLocator(ProvenanceMap provenance)
{
    /// <param name="element">The element, from the surface down.</param>
    /// <param name="fact">The fact; null for the element itself.</param>
    public SourceLocation Find(IReadOnlyList<ApiElement> element, string? fact)
    {
        SourceLocation? place = element[0].Kind switch
        {
            ApiElementKind.Operation => Operation(element, fact),
            ApiElementKind.Record or ApiElementKind.Enum or ApiElementKind.Union => Type(element, fact),
            _ => Client(element, fact),
        };
        return place ?? Place(new(ElementKind.Client), FacetKey.Self) ?? default;
    }

    private SourceLocation? Client(IReadOnlyList<ApiElement> element, string? fact)
    {
        string key = element.Count > 1 ? element[1].Key : "";
        return element[0].Kind switch
        {
            ApiElementKind.Servers => (element.Count > 1 ? Place(new(ElementKind.Server, element[1].Find(DetailName.Address) ?? ""), FacetKey.Self) : null)
                ?? Place(new(ElementKind.Servers), FacetKey.Self),
            ApiElementKind.Webhooks => Place(new(ElementKind.Webhook, key), FacetKey.Self),
            _ when element.Count > 1 && element[1].Kind == ApiElementKind.Group => Place(new(ElementKind.Group, key), FacetKey.Self),
            _ when element.Count > 1 => Place(new(ElementKind.Scheme, key), FacetKey.Self) ?? Place(new(ElementKind.Scheme), FacetKey.Self),
            _ => Place(new(ElementKind.Client), FactFacets.Of(fact)),
        };
    }

    private SourceLocation? Operation(IReadOnlyList<ApiElement> element, string? fact)
    {
        // Further words tell the forms of an operation apart, which come from the same place.
        string name = element[0].Word(0) + " " + element[0].Word(1);
        FacetKey facet = FactFacets.Of(fact);
        SourceLocation? part = element.Count == 1
            ? null
            : element[1].Kind switch
            {
                ApiElementKind.Parameter => Place(new(ElementKind.Parameter, name, element[1].Word(0).ToUpperInvariant() + " " + element[1].Word(1)), facet),
                ApiElementKind.Method => Place(new(ElementKind.Operation, name), facet),
                ApiElementKind.Body => Place(new(ElementKind.Body, name), facet),
                ApiElementKind.Response or ApiElementKind.Error => Place(new(ElementKind.Response, name, element[1].Key.ToUpperInvariant()), facet),
                ApiElementKind.Job => Place(new(ElementKind.Operation, name), new(Facet.Job)),
                ApiElementKind.Pages => Place(new(ElementKind.Operation, name), new(Facet.Pages)),
                _ => null,
            };
        return part ?? Place(new(ElementKind.Operation, name), element.Count == 1 ? facet : FacetKey.Self);
    }

    private SourceLocation? Type(IReadOnlyList<ApiElement> element, string? fact)
    {
        string name = element[0].Key;
        if (element.Count == 1)
        {
            return Place(new(ElementKind.Type, name), FactFacets.Of(fact));
        }

        string key = element[1].Key;
        return element[1].Kind switch
        {
            ApiElementKind.Property => Place(new(ElementKind.Property, name, key), FactFacets.Of(fact)),
            ApiElementKind.Value => Place(new(ElementKind.Value, name, key), FacetKey.Self) ?? Place(new(ElementKind.Type, name), FactFacets.Constant),
            ApiElementKind.Variant => Variant(name, element[1].Find(DetailName.Type)),
            _ => null,
        } ?? Place(new(ElementKind.Type, name), FacetKey.Self);
    }

    private SourceLocation? Variant(string union, string? type)
        => provenance.OfVariant(new(ElementKind.Type, union), variant => TypeWriter.Write(variant) == type);

    private SourceLocation? Place(ElementKey element, FacetKey facet) => provenance.Find(element, facet);
}

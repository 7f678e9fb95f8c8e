using KreaGen.Generator.Baselines.Listing;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Provenance;

namespace KreaGen.Generator.Baselines.Places;

/// <summary>Finds the place in the documents that an element of the surface, or a fact of it, comes from.</summary>
internal sealed class DocumentPlaces(ProvenanceMap provenance)
{
    /// <param name="element">The element, from the surface down.</param>
    /// <param name="fact">The fact; null for the element itself.</param>
    public TextMark Find(IReadOnlyList<SurfaceNode> element, string? fact)
    {
        TextMark? place = element[0].Kind switch
        {
            SurfaceKind.Operation => Operation(element, fact),
            SurfaceKind.Record or SurfaceKind.Enum or SurfaceKind.Union => Type(element, fact),
            _ => Client(element, fact),
        };
        return place ?? Place(new(ElementKind.Client), FacetKey.Self) ?? default;
    }

    private TextMark? Client(IReadOnlyList<SurfaceNode> element, string? fact)
    {
        string key = element.Count > 1 ? element[1].Key : "";
        return element[0].Kind switch
        {
            SurfaceKind.Servers => (element.Count > 1 ? Place(new(ElementKind.Server, element[1].Find(FactName.Address) ?? ""), FacetKey.Self) : null)
                ?? Place(new(ElementKind.Servers), FacetKey.Self),
            SurfaceKind.Webhooks => Place(new(ElementKind.Webhook, key), FacetKey.Self),
            _ when element.Count > 1 && element[1].Kind == SurfaceKind.Group => Place(new(ElementKind.Group, key), FacetKey.Self),
            _ when element.Count > 1 => Place(new(ElementKind.Scheme, key), FacetKey.Self) ?? Place(new(ElementKind.Scheme), FacetKey.Self),
            _ => Place(new(ElementKind.Client), FactFacets.Of(fact)),
        };
    }

    private TextMark? Operation(IReadOnlyList<SurfaceNode> element, string? fact)
    {
        // Further words tell the forms of an operation apart, which come from the same place.
        string name = element[0].Word(0) + " " + element[0].Word(1);
        FacetKey facet = FactFacets.Of(fact);
        TextMark? part = element.Count == 1
            ? null
            : element[1].Kind switch
            {
                SurfaceKind.Parameter => Place(new(ElementKind.Parameter, name, element[1].Word(0).ToUpperInvariant() + " " + element[1].Word(1)), facet),
                SurfaceKind.Body => Place(new(ElementKind.Body, name), facet),
                SurfaceKind.Answer or SurfaceKind.Error => Place(new(ElementKind.Response, name, element[1].Key.ToUpperInvariant()), facet),
                SurfaceKind.Job => Place(new(ElementKind.Operation, name), new(Facet.Job)),
                SurfaceKind.Pages => Place(new(ElementKind.Operation, name), new(Facet.Pages)),
                _ => null,
            };
        return part ?? Place(new(ElementKind.Operation, name), element.Count == 1 ? facet : FacetKey.Self);
    }

    private TextMark? Type(IReadOnlyList<SurfaceNode> element, string? fact)
    {
        string name = element[0].Key;
        if (element.Count == 1)
        {
            return Place(new(ElementKind.Type, name), FactFacets.Of(fact));
        }

        string key = element[1].Key;
        return element[1].Kind switch
        {
            SurfaceKind.Property => Place(new(ElementKind.Property, name, key), FactFacets.Of(fact)),
            SurfaceKind.Value => Place(new(ElementKind.Value, name, key), FacetKey.Self) ?? Place(new(ElementKind.Type, name), FactFacets.Constant),
            SurfaceKind.Variant => Variant(name, element[1].Find(FactName.Type)),
            _ => null,
        } ?? Place(new(ElementKind.Type, name), FacetKey.Self);
    }

    private TextMark? Variant(string union, string? type) => provenance.OfVariant(new(ElementKind.Type, union), variant => TypeText.Write(variant) == type);

    private TextMark? Place(ElementKey element, FacetKey facet) => provenance.Find(element, facet);
}

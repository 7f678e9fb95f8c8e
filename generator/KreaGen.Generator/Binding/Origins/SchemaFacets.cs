using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Provenance;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Origins;

/// <summary>Finds the keyword of a schema that a facet comes from, in whichever of its parts it stands.</summary>
internal static class SchemaFacets
{
    public static JsonPointer? OfMember(BoundTypes types, SchemaType owner, SchemaMember member, FacetKey facet) => facet.Facet switch
    {
        Facet.Self or Facet.Name or Facet.Type => null,
        Facet.Required => owner.View.RequiredItem(member.WireName) is { Exists: true } item ? item.Pointer : null,
        _ => OfUse(types, member.Use, facet),
    };

    public static JsonPointer? OfUse(BoundTypes types, SchemaUse use, FacetKey facet)
    {
        for (int depth = 0; depth < facet.ItemDepth; depth++)
        {
            if (types[use].Item is not { } item)
            {
                return null;
            }

            use = item;
        }

        return Find(use.View.Schema, facet);
    }

    public static JsonPointer? Find(SchemaObject schema, FacetKey facet)
    {
        OpenApiNode found = facet.Facet switch
        {
            Facet.Uri => schema.Uri.Node,
            Facet.Values => schema.Enum,
            Facet.Constant => schema.ConstNode,
            Facet.Presence => schema.PresenceNode,
            Facet.Nullable => schema.NullabilityNode,
            Facet.AdditionalProperties => schema.ClosedProperties,
            Facet.PropertyNames => schema.PropertyNames,
            Facet.Discriminator => schema.Discriminator.Node,
            Facet.Self => default,
            _ => schema.Find(facet.Keyword),
        };
        return found.Exists ? found.Pointer : null;
    }
}

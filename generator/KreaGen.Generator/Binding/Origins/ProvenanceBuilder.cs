using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Webhooks;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Provenance;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Origins;

/// <summary>Lists where the elements of a bound client come from. A worker for one client.</summary>
internal sealed class ProvenanceBuilder
{
    private readonly Dictionary<ElementKey, ElementProvenance> _elements = [];

    private ProvenanceBuilder()
    {
    }

    public static ProvenanceMap Build(
        OpenApiDescription description, IReadOnlyList<BoundOperation> operations, IReadOnlyList<BoundWebhook> webhooks, BoundTypes types)
        => new(new(() => new ProvenanceBuilder().List(description, operations, webhooks, types)), pointer => description[pointer].KeyLocation);

    private Dictionary<ElementKey, ElementProvenance> List(
        OpenApiDescription description, IReadOnlyList<BoundOperation> operations, IReadOnlyList<BoundWebhook> webhooks, BoundTypes types)
    {
        Add(new(ElementKind.Client), description.Info.Node.Pointer, facet => facet.Facet == Facet.Host ? description.Servers.FirstUrl.Pointer : null);
        AddServers(description);
        Add(new(ElementKind.Scheme), description.SecuritySchemes.Pointer);
        foreach (OpenApiMember scheme in description.SecuritySchemes.Members)
        {
            Add(new(ElementKind.Scheme, scheme.Name), scheme.Node.Pointer);
        }

        foreach (BoundOperation operation in operations)
        {
            AddOperation(operation, description, types);
        }

        foreach (BoundWebhook webhook in webhooks)
        {
            Add(new(ElementKind.Webhook, webhook.Name), webhook.Operation.Pointer);
        }

        if (webhooks is [var first, ..])
        {
            Add(new(ElementKind.Webhook), first.Operation.Pointer);
        }

        foreach (SchemaType type in types.Canonical.All.Where(static type => type.IsDeclared))
        {
            AddType(types, type);
        }

        return _elements;
    }

    private void AddServers(OpenApiDescription description)
    {
        Add(new(ElementKind.Servers), description.Servers.Node.Pointer);
        foreach (ServerObject server in description.Servers.Items)
        {
            Add(new(ElementKind.Server, server.Url ?? ""), server.UrlNode.Pointer);
        }
    }

    private void AddOperation(BoundOperation operation, OpenApiDescription description, BoundTypes types)
    {
        OperationObject source = operation.Entry.Operation;
        string name = operation.Entry.Method + " " + operation.Entry.Path;
        Add(new(ElementKind.Operation, name), source.Pointer, facet => OperationFacets.Find(operation, description, facet.Facet));
        Add(new(ElementKind.Body, name), source.RequestBodyNode.Pointer, facet => OperationFacets.OfBody(operation, facet.Facet));
        foreach (BoundParameter parameter in operation.Parameters)
        {
            Add(new(ElementKind.Parameter, name, OperationFacets.KeyOf(parameter)), parameter.Source.NameNode.Pointer,
                facet => OperationFacets.OfParameter(types, parameter, facet));
        }

        foreach (BoundResponse answer in operation.Responses)
        {
            Add(
                new(ElementKind.Response, name, answer.Status.ToUpperInvariant()),
                source.ResponsesNode[answer.Status].Pointer,
                facet => facet.Facet == Facet.Self ? null : answer.Response.Content.Node[answer.Content.MediaType].Pointer);
        }

        if (operation.Group is { } group)
        {
            // The tag of a group's first operation; of a group that paths make, the operation.
            bool isTag = OperationGroups.TagOf(operation.Entry) is { } tag && Identifiers.Pascal(tag) == group;
            Add(new(ElementKind.Group, group), isTag ? source.TagsNode.Pointer : source.Pointer);
        }
    }

    private void AddType(BoundTypes types, SchemaType type)
    {
        string name = types.NameOf(type);
        Add(
            new(ElementKind.Type, name),
            type.Address,
            facet => SchemaFacets.Find(type.View.Schema, facet),
            type.Kind == TypeKind.Union
                ? type.Variants.Select(variant => new VariantProvenance(types.RefTo(types[variant.Use]), variant.Address)).ToList() : []);
        foreach (SchemaMember member in type.Members)
        {
            Add(new(ElementKind.Property, name, member.WireName), member.Address, facet => SchemaFacets.OfMember(types, type, member, facet));
        }

        foreach (OpenApiNode value in type.Kind == TypeKind.Enum ? type.View.Schema.Enum.Items : [])
        {
            if (value.Text is { } text)
            {
                Add(new(ElementKind.Value, name, text), value.Pointer);
            }
        }
    }

    /// <summary>The first of several elements of the same name counts.</summary>
    private void Add(ElementKey key, JsonPointer pointer, Func<FacetKey, JsonPointer?>? find = null, IReadOnlyList<VariantProvenance>? variants = null)
    {
        if (!_elements.ContainsKey(key))
        {
            _elements.Add(key, new(pointer, find ?? (static _ => null)) { Variants = variants ?? [] });
        }
    }
}

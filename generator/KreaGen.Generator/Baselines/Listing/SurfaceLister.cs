using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Makes the surface of a client from its model.</summary>
internal static class SurfaceLister
{
    public static Surface List(ClientModel client)
    {
        List<Declaration> declarations = client.Files.SelectMany(static file => file.Declarations).ToList();
        List<(OperationModel Operation, OperationsModel Owner)> operations = declarations.OfType<OperationsModel>()
            .SelectMany(static owner => owner.Operations.Select(operation => (operation, owner)))
            .ToList();
        var types = new TypeLister(new TypeReach(declarations.Where(static declaration => declaration is not (ClientClassModel or ServersModel or WebhooksModel or OperationsModel)), operations.ConvertAll(static pair => pair.Operation), declarations.OfType<WebhooksModel>().SelectMany(static webhooks => webhooks.Webhooks).Select(static webhook => webhook.Type)));
        IEnumerable<SurfaceNode> clients = client.Files.SelectMany(
            static file => file.Declarations.OfType<ClientClassModel>().Select(declaration => Client(declaration, file.Home)));
        return new(((SurfaceNode[])
            [
                .. clients,
                .. declarations.OfType<ServersModel>().Select(ServerLister.List),
                .. declarations.OfType<WebhooksModel>().Select(Webhooks),
                .. operations
                    .OrderBy(static pair => pair.Operation.Path, StringComparer.Ordinal)
                    .ThenBy(static pair => pair.Operation.Method, StringComparer.Ordinal)
                    .Select(static pair => OperationLister.List(pair.Operation, pair.Owner)),
                .. declarations.OrderBy(static type => type.Name, StringComparer.Ordinal).Select(types.List).OfType<SurfaceNode>(),
            ]).ToEquatableArray());
    }

    private static SurfaceNode Client(ClientClassModel client, HomeModel home) => new FactList()
        .Add(FactName.Name, client.Name)
        .Add(FactName.Namespace, home.Namespace)
        .Add(FactName.Accessibility, home.Accessibility)
        .Add(FactName.Host, client.Endpoint)
        .Add(FactName.RelativeHost, client.RelativeServer)
        .ToNode(SurfaceKind.Client, client.Schemes.Select(Scheme).Concat(client.Groups.Select(Group)));

    private static SurfaceNode Webhooks(WebhooksModel webhooks) => new FactList()
        .Add(FactName.Name, webhooks.Name)
        .ToNode(SurfaceKind.Webhooks, webhooks.Webhooks.Select(static webhook => new FactList().Add(FactName.Type, webhook.Type).ToNode(SurfaceKind.Webhook, webhook.Name)));

    private static SurfaceNode Group(GroupModel group) => new FactList().Add(FactName.Name, group.TypeName).ToNode(SurfaceKind.Group, group.Name);

    private static SurfaceNode Scheme(SchemeModel scheme) => new FactList()
        .Add(FactName.Parameters, scheme.Parameters)
        .Add(FactName.Kind, Words.Of(scheme.Kind))
        .Add(FactName.Carrier, scheme.Carrier.Length > 0 ? scheme.Carrier : null)
        .Add(FactName.Token, scheme.TokenEndpoint)
        .Flag(FactName.Always, scheme.IsAlwaysNeeded)
        .ToNode(SurfaceKind.Scheme, scheme.Key);
}

using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Makes the surface of a client from its model.</summary>
internal static class ApiListingBuilder
{
    public static ApiListing List(ClientModel client)
    {
        List<Declaration> declarations = client.Files.SelectMany(static file => file.Declarations).ToList();
        List<(OperationModel Operation, OperationsModel Owner)> operations = declarations.OfType<OperationsModel>()
            .SelectMany(static owner => owner.Operations.Select(operation => (operation, owner)))
            .ToList();
        var types = new TypeListing(new TypeUsage(declarations.Where(static declaration => declaration is not (
            ClientClassModel or ServersModel or WebhooksModel or OperationsModel)), operations.ConvertAll(static pair => pair.Operation),
                declarations.OfType<WebhooksModel>().SelectMany(static webhooks => webhooks.Webhooks).Select(static webhook => webhook.Type)));
        IEnumerable<ApiElement> clients = client.Files.SelectMany(
            static file => file.Declarations.OfType<ClientClassModel>().Select(declaration => Client(declaration, file.Home)));
        return new(((ApiElement[])
            [
                .. clients,
                .. declarations.OfType<ServersModel>().Select(ServerListing.List),
                .. declarations.OfType<WebhooksModel>().Select(Webhooks),
                .. operations
                    .OrderBy(static pair => pair.Operation.Path, StringComparer.Ordinal)
                    .ThenBy(static pair => pair.Operation.Method, StringComparer.Ordinal)
                    .Select(static pair => OperationListing.List(pair.Operation, pair.Owner)),
                .. declarations.OrderBy(static type => type.Name, StringComparer.Ordinal).Select(types.List).OfType<ApiElement>(),
            ]).ToEquatableArray());
    }

    private static ApiElement Client(ClientClassModel client, HomeModel home) => new DetailList()
        .Add(DetailName.Name, client.Name)
        .Add(DetailName.Namespace, home.Namespace)
        .Add(DetailName.Accessibility, home.Accessibility)
        .Add(DetailName.Host, client.Endpoint)
        .Add(DetailName.RelativeHost, client.RelativeServer)
        .ToNode(ApiElementKind.Client, client.Schemes.Select(Scheme).Concat(client.Groups.Select(Group)));

    private static ApiElement Webhooks(WebhooksModel webhooks) => new DetailList()
        .Add(DetailName.Name, webhooks.Name)
        .ToNode(ApiElementKind.Webhooks, webhooks.Webhooks.Select(static webhook => new DetailList().Add(DetailName.Type, webhook.Type)
            .ToNode(ApiElementKind.Webhook, webhook.Name)));

    private static ApiElement Group(GroupModel group) => new DetailList().Add(DetailName.Name, group.TypeName).ToNode(ApiElementKind.Group, group.Name);

    private static ApiElement Scheme(SchemeModel scheme) => new DetailList()
        .Add(DetailName.Parameters, scheme.Parameters)
        .Add(DetailName.Kind, Words.Of(scheme.Kind))
        .Add(DetailName.Carrier, scheme.Carrier.Length > 0 ? scheme.Carrier : null)
        .Add(DetailName.Token, scheme.TokenEndpoint)
        .Flag(DetailName.Always, scheme.IsAlwaysNeeded)
        .ToNode(ApiElementKind.Scheme, scheme.Key);
}

using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists the servers that a client offers by name.</summary>
internal static class ServerListing
{
    public static ApiElement List(ServersModel servers) => new DetailList()
        .Add(DetailName.Name, servers.Name)
        .ToNode(ApiElementKind.Servers, servers.Servers.Select(Server).Concat(servers.Choices.Select(Choice)));

    private static ApiElement Server(ServerModel server) => new DetailList()
        .Add(DetailName.Address, server.Template)
        .Flag(DetailName.Relative, server.IsRelative)
        .Add(DetailName.Operations, server.Operations)
        .ToNode(ApiElementKind.Server, server.Variables.Select(Variable), server.Name);

    private static ApiElement Variable(ServerVariableModel variable) => new DetailList()
        .Add(DetailName.Name, variable.Name)
        .Add(DetailName.Type, variable.Choice)
        .Add(DetailName.Default, variable.DefaultChoice ?? variable.Default)
        .ToNode(ApiElementKind.Variable, variable.WireName);

    private static ApiElement Choice(ServerChoiceModel choice)
        => new DetailList().ToNode(ApiElementKind.Choice, choice.Members.Select(TypeListing.Value), choice.Name);
}

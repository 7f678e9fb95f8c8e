using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists the servers that a client offers by name.</summary>
internal static class ServerLister
{
    public static SurfaceNode List(ServersModel servers) => new FactList()
        .Add(FactName.Name, servers.Name)
        .ToNode(SurfaceKind.Servers, servers.Servers.Select(Server).Concat(servers.Choices.Select(Choice)));

    private static SurfaceNode Server(ServerModel server) => new FactList()
        .Add(FactName.Address, server.Template)
        .Flag(FactName.Relative, server.IsRelative)
        .Add(FactName.Operations, server.Operations)
        .ToNode(SurfaceKind.Server, server.Variables.Select(Variable), server.Name);

    private static SurfaceNode Variable(ServerVariableModel variable) => new FactList()
        .Add(FactName.Name, variable.Name)
        .Add(FactName.Type, variable.Choice)
        .Add(FactName.Default, variable.DefaultChoice ?? variable.Default)
        .ToNode(SurfaceKind.Variable, variable.WireName);

    private static SurfaceNode Choice(ServerChoiceModel choice)
        => new FactList().ToNode(SurfaceKind.Choice, choice.Members.Select(TypeLister.Value), choice.Name);
}

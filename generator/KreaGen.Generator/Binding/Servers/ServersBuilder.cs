using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Servers;

/// <summary>Makes the model of a client's servers: a member for each, an enum for each variable with a list of values.</summary>
internal sealed class ServersBuilder
{
    private readonly List<ServerChoiceModel> _choices = [];
    private readonly Dictionary<string, ServerChoiceModel> _shared = new(StringComparer.Ordinal);
    private readonly NameScope _names;

    private ServersBuilder(string name)
    {
        _names = new(candidate => ReservedNames.InServers(candidate) || string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase));
    }

    public static ServersModel Build(
        string clientName, IReadOnlyList<FoundServer> root, IReadOnlyList<(BoundOperation Operation, FoundServer Server)> elsewhere)
    {
        string name = CompanionNames.Of(clientName, "Servers");
        var builder = new ServersBuilder(name);
        List<(FoundServer Server, EquatableArray<string> Operations)> all =
        [
            .. root.Select(static server => (server, EquatableArray<string>.Empty)),
            .. elsewhere.GroupBy(static pair => pair.Server.Address, StringComparer.Ordinal)
                .OrderBy(static same => same.Key, StringComparer.Ordinal)
                .Select(static same => (same.First().Server, same.Select(static pair => pair.Operation.Id).ToEquatableArray())),
        ];
        IReadOnlyList<string> names = builder._names.Assign(all.ConvertAll(entry => ServerNames.Request(entry.Server)));
        List<ServerModel> servers = all.Select((entry, index) => builder.Server(entry.Server, names[index], entry.Operations)).ToList();
        return new(name, servers.ToEquatableArray(), builder._choices.ToEquatableArray());
    }

    /// <summary>A server of single operations is what those are sent to: its variables have their defaults.</summary>
    private ServerModel Server(FoundServer server, string name, EquatableArray<string> operations)
        => new(
            name,
            operations.IsEmpty ? server.Template : server.Address,
            server.IsRelative,
            operations.IsEmpty ? Variables(server, name) : EquatableArray<ServerVariableModel>.Empty,
            operations,
            DocReader.Read(server.Server.Description));

    private EquatableArray<ServerVariableModel> Variables(FoundServer server, string serverName)
    {
        List<string> wireNames = PathTemplate.Names(server.Template).Distinct(StringComparer.Ordinal).ToList();
        IReadOnlyList<string> names = NameScope.Parameters("location").Assign(wireNames.ConvertAll(static name => NameRequest.Parameter(name, name)));
        return wireNames.Select((wireName, index) => Variable(server, serverName, wireName, Identifiers.Escape(names[index]))).ToEquatableArray();
    }

    private ServerVariableModel Variable(FoundServer server, string serverName, string wireName, string name)
    {
        ServerVariableObject variable = server.Server.Variable(wireName);
        string preset = variable.Default ?? "";
        List<string> values = variable.Values.ToList();
        ServerChoiceModel? choice = values.Count == 0 ? null : Choice(serverName, wireName, values.Contains(preset) ? values : [preset, .. values], variable);
        return new(name, wireName, preset, choice?.Name, choice?.Members.First(member => member.Value == preset).Name, DocReader.Read(variable.Description));
    }

    /// <summary>Variables of the same name with the same values, in different servers, are one enum.</summary>
    private ServerChoiceModel Choice(string serverName, string wireName, IEnumerable<string> listed, ServerVariableObject variable)
    {
        List<string> values = listed.Distinct(StringComparer.Ordinal).ToList();
        string preferred = Identifiers.TypeName(wireName);
        string key = string.Join("\n", values.Prepend(wireName));
        if (_shared.TryGetValue(key, out ServerChoiceModel? same))
        {
            return same;
        }

        string name = _names.Claim(new(preferred, variable.Node.Pointer.Value, () => [serverName + preferred, preferred + "Choice"], preferred + "Choice"));
        IReadOnlyList<string> names = new NameScope(static _ => false).Assign(values.ConvertAll(value => NameRequest.EnumMember(value, value)));
        var choice = new ServerChoiceModel(name, values.Select((value, index) => new EnumMemberModel(names[index], value, DocModel.None)).ToEquatableArray());
        _choices.Add(choice);
        _shared.Add(key, choice);
        return choice;
    }
}

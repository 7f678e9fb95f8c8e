using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Servers;

/// <summary>Reads <c>servers</c> lists: addresses that can be used, each once, and a complaint about each that cannot.</summary>
internal sealed class ServerReader(OpenApiDescription description, List<Problem> problems)
{
    private readonly Dictionary<string, FoundServer?> _read = new(StringComparer.Ordinal);

    /// <summary>The servers of the whole client.</summary>
    public IReadOnlyList<FoundServer> ReadRoot() => Read(description.Servers);

    /// <summary>The server of one operation or of its path: the first that can be used; null when it has none of its own.</summary>
    public FoundServer? ReadOwn(OperationEntry operation)
        => Read(operation.Operation.Servers is { IsEmpty: false } own ? own : operation.PathItem.Servers).FirstOrDefault();

    private List<FoundServer> Read(ServerList servers) => servers.Items
        .Select(ReadOne)
        .OfType<FoundServer>()
        .GroupBy(static server => server.Template, StringComparer.Ordinal)
        .Select(static same => same.First())
        .ToList();

    private FoundServer? ReadOne(ServerObject server)
    {
        if (!_read.TryGetValue(server.Pointer.Value, out FoundServer? found))
        {
            found = Make(server);
            _read.Add(server.Pointer.Value, found);
        }

        return found;
    }

    private FoundServer? Make(ServerObject server)
    {
        string template = server.Url?.Trim() ?? "";

        // An address without a scheme takes the document's, which nobody knows; https gives nothing away.
        template = template.StartsWith("//", StringComparison.Ordinal) ? "https:" + template : template;
        string address = template;
        foreach (string name in PathTemplate.Names(template))
        {
            if (server.Variable(name).Default is not { } value)
            {
                return Refuse(server, template, $"its variable '{name}' has no default");
            }

            address = address.Replace("{" + name + "}", value);
        }

        bool isRelative = IsRelative(address);
        bool isUsable = isRelative ? Uri.TryCreate(address, UriKind.Relative, out _) : IsWeb(address);
        return isUsable
            ? new(server, template, address, isRelative)
            : Refuse(server, template, "it is neither an http or https URL nor a relative URL");
    }

    // A first part like "api.example.com" or "localhost:8080" is a host whose scheme was forgotten.
    private static bool IsRelative(string address)
        => address.Length == 0 || address[0] is '/' or '.' || !address.Split('/')[0].Any(static unit => unit is '.' or ':');

    private static bool IsWeb(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri is { Scheme: "https" or "http", UserInfo: "", Query: "", Fragment: "" };

    private FoundServer? Refuse(ServerObject server, string template, string reason)
    {
        problems.Add(Problem.Create(Descriptors.ServerUnusable, server.Node.Location, template, reason));
        return null;
    }
}

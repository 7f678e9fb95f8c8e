using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Servers;

/// <summary>Reads <c>servers</c> lists: addresses that can be used, each once, and a complaint about each that cannot.</summary>
internal sealed class ServerReader(SpecSet specs, List<Problem> problems)
{
    private readonly Dictionary<string, FoundServer?> _read = new(StringComparer.Ordinal);

    /// <summary>The servers of the whole client.</summary>
    public IReadOnlyList<FoundServer> ReadRoot() => Read(JsonPointer.Root);

    /// <summary>The server of one operation or of its path: the first that can be used; null when it has none of its own.</summary>
    public FoundServer? ReadOwn(OperationEntry operation)
        => operation.Node.Member("servers") is JsonArray { Count: > 0 } ? Read(operation.Address).FirstOrDefault() : Read(operation.PathItem).FirstOrDefault();

    private List<FoundServer> Read(JsonPointer owner)
    {
        JsonPointer list = owner.Child("servers");
        int count = specs.Find(list) is JsonArray servers ? servers.Count : 0;
        return Enumerable.Range(0, count)
            .Select(index => ReadOne(list.Child(index)))
            .OfType<FoundServer>()
            .GroupBy(static server => server.Template, StringComparer.Ordinal)
            .Select(static same => same.First())
            .ToList();
    }

    private FoundServer? ReadOne(JsonPointer place)
    {
        if (!_read.TryGetValue(place.Value, out FoundServer? server))
        {
            server = Make(place);
            _read.Add(place.Value, server);
        }

        return server;
    }

    private FoundServer? Make(JsonPointer place)
    {
        JsonNode? node = specs.Find(place);
        string template = node.Member("url").Text()?.Trim() ?? "";

        // An address without a scheme takes the document's, which nobody knows; https gives nothing away.
        template = template.StartsWith("//", StringComparison.Ordinal) ? "https:" + template : template;
        string address = template;
        foreach (string name in PathTemplate.Names(template))
        {
            if (node.Member("variables").Member(name).Member("default").Text() is not { } value)
            {
                return Refuse(place, template, $"its variable '{name}' has no default");
            }

            address = address.Replace("{" + name + "}", value);
        }

        bool isRelative = address.Length == 0 || address[0] is '/' or '.' || !address.Split('/')[0].Any(static unit => unit is '.' or ':');
        bool isWeb = !isRelative && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http" && uri is { UserInfo: "", Query: "", Fragment: "" };
        return isWeb || (isRelative && Uri.TryCreate(address, UriKind.Relative, out _))
            ? new(place, template, address, isRelative)
            : Refuse(place, template, "it is neither an http or https URL nor a relative URL");
    }

    private FoundServer? Refuse(JsonPointer place, string template, string reason)
    {
        problems.Add(Problem.Create(Descriptors.ServerUnusable, specs.MarkAt(place), template, reason));
        return null;
    }
}

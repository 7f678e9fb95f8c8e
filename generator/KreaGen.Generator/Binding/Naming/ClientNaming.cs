using KreaGen.Generator.Binding.Discovery;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Sources;

namespace KreaGen.Generator.Binding.Naming;

/// <summary>The third stage: gives every type and every member of one its C# name.</summary>
internal static class ClientNaming
{
    public static BoundTypes Name(DiscoveredClient found, UnifiedClient client, ClientSettings settings)
        => new(client.Types, client.Usage, client.Tags, TypeNamer.Name(client.Types, [.. Taken(found, settings)]));

    /// <summary>The names of the client's own classes and of the types beside them: the document's types take what is left.</summary>
    private static IEnumerable<string> Taken(DiscoveredClient found, ClientSettings settings)
    {
        if (found.Servers.Page is { } servers)
        {
            yield return servers.Name;
        }

        if (found.Webhooks.Count > 0)
        {
            yield return CompanionNames.OfWebhooks(settings.Name);
        }

        IEnumerable<string> groups = found.Operations.Select(static operation => operation.Group).OfType<string>().Distinct(StringComparer.Ordinal);
        foreach (string name in groups.Select(group => CompanionNames.OfGroup(settings.Name, group)).Prepend(settings.Name))
        {
            yield return name;
            if (settings.HasInterfaces)
            {
                yield return CompanionNames.OfInterface(name);
            }
        }
    }
}

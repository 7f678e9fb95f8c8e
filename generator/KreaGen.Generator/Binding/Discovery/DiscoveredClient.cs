using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Servers;
using KreaGen.Generator.Binding.Webhooks;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Discovery;

/// <summary>What a client's documents hold for it: nothing is united, and no type has a name.</summary>
/// <param name="Operations">The methods to make.</param>
/// <param name="Webhooks">The requests to read.</param>
/// <param name="Servers">Where the client sends.</param>
/// <param name="Types">What stands for the schemas that those reach.</param>
/// <param name="Problems">What there is to complain about.</param>
internal sealed record DiscoveredClient(
    IReadOnlyList<BoundOperation> Operations,
    IReadOnlyList<BoundWebhook> Webhooks,
    BoundServers Servers,
    FoundTypes Types,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>What was found for the schema at an address; null where nothing led to it.</summary>
    public Func<JsonPointer, SchemaUse?> Find { get; init; } = static _ => null;
}

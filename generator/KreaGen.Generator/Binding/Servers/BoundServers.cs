using KreaGen.Generator.Text;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Servers;

/// <summary>Where a client sends.</summary>
/// <param name="Endpoint">The address of the client's server; null when the document names none that is absolute.</param>
/// <param name="Docs">What the document says of it.</param>
/// <param name="Relative">The relative address that the document names instead; null for none.</param>
/// <param name="Page">The servers, where there is more to say than one address; null otherwise.</param>
/// <param name="Own">The addresses of the servers that are for single operations, by where the operation stands.</param>
internal sealed record BoundServers(string? Endpoint, DocModel Docs, string? Relative, ServersModel? Page, IReadOnlyDictionary<JsonPointer, string> Own);

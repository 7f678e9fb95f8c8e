using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Servers;

/// <summary>A server as it stands in the document.</summary>
/// <param name="Server">The server.</param>
/// <param name="Template">Its address with variables in braces.</param>
/// <param name="Address">Its address with the default of each variable.</param>
/// <param name="IsRelative">Whether the address is relative.</param>
internal sealed record FoundServer(ServerObject Server, string Template, string Address, bool IsRelative);

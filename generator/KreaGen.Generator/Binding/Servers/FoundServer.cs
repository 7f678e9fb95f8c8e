using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Servers;

/// <summary>A server as it stands in the document.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Template">Its address with variables in braces.</param>
/// <param name="Address">Its address with the default of each variable.</param>
/// <param name="IsRelative">Whether the address is relative.</param>
internal sealed record FoundServer(JsonPointer Place, string Template, string Address, bool IsRelative);

using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A described header while it is being decided.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Use">Its schema; null for plain text.</param>
/// <param name="IsJson">Whether its text is JSON by <c>content</c>.</param>
/// <param name="IsObject">Whether it has members.</param>
/// <param name="Explode">Whether members are joined to their values by an equals sign.</param>
/// <param name="IsDeprecated">Whether the document calls it deprecated.</param>
internal sealed record BoundHeader(string WireName, JsonPointer Address, SchemaUse? Use, bool IsJson, bool IsObject, bool Explode, bool IsDeprecated);

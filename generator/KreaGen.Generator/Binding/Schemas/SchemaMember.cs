using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>A member of a record while it is being decided.</summary>
/// <param name="WireName">The member's name in JSON.</param>
/// <param name="Address">Where the member's schema stands.</param>
/// <param name="Use">What the member holds.</param>
/// <param name="IsRequired">Whether the object must have it.</param>
internal sealed record SchemaMember(string WireName, JsonPointer Address, SchemaUse Use, bool IsRequired);

using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>A variant of a union while it is being decided.</summary>
/// <param name="Address">Where the union names it.</param>
/// <param name="Identity">What the schema is known by where it stands alone: what a discriminator's mapping leads to.</param>
/// <param name="Use">What the variant holds.</param>
/// <param name="IsFallback">Whether it stands for what no other variant is named for.</param>
internal sealed record SchemaUnionCase(JsonPointer Address, JsonPointer Identity, SchemaUse Use, bool IsFallback);

using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>A variant of a union while it is being decided.</summary>
/// <param name="Address">Where the union names it.</param>
/// <param name="Use">What the variant holds.</param>
internal sealed record ShapeVariant(JsonPointer Address, SchemaUse Use);

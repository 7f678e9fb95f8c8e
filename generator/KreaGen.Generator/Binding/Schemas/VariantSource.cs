using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>A schema that another one offers as a variant of itself.</summary>
/// <param name="Address">Where it is offered.</param>
/// <param name="Identity">What it is known by where it stands alone.</param>
/// <param name="View">What it says, joined with what its union says of all variants.</param>
/// <param name="NamePart">What follows the union's name in the name of an inline variant.</param>
/// <param name="IsFallback">Whether it stands for what no other variant is named for.</param>
internal sealed record VariantSource(JsonPointer Address, JsonPointer Identity, SchemaView View, string NamePart, bool IsFallback = false);

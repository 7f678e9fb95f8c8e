using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>A schema where it is used.</summary>
/// <param name="Type">The type that was found for it. The canonical type may be another one.</param>
/// <param name="View">What is said at the place.</param>
/// <param name="IsNullable">Whether null is allowed there.</param>
internal readonly record struct SchemaUse(TypeId Type, SchemaView View, bool IsNullable);

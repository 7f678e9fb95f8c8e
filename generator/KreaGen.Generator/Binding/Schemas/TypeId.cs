namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Identifies a type in the tables of all stages.</summary>
/// <param name="Index">Its place in the order of discovery.</param>
internal readonly record struct TypeId(int Index);

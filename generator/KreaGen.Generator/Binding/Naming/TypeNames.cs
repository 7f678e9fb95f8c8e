using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Naming;

/// <summary>The C# names of a client's declared types and of their members.</summary>
/// <param name="Types">The name of each declared type.</param>
/// <param name="Members">The names of a record's properties, a tuple's items or an enum's values, in their order.</param>
internal sealed record TypeNames(IReadOnlyDictionary<TypeId, string> Types, IReadOnlyDictionary<TypeId, IReadOnlyList<string>> Members);

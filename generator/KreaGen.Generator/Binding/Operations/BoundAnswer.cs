using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A documented answer while it is being decided.</summary>
internal sealed record BoundAnswer(string Status, JsonPointer Address, BoundContent Content);

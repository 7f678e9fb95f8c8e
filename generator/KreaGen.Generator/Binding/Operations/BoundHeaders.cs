using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>The described headers of an operation's responses while they are being decided; operations with the same ones share it.</summary>
/// <param name="Declaration">Their declaration.</param>
/// <param name="Owner">Where the declaration is written.</param>
/// <param name="Members">The headers in document order.</param>
internal sealed record BoundHeaders(TypeId Declaration, string Owner, IReadOnlyList<BoundHeader> Members);

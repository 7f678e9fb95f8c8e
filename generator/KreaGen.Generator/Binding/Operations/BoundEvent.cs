using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>One kind of event in a stream of several, while it is being decided.</summary>
/// <param name="Events">The types of the events; empty for those that no other kind names.</param>
/// <param name="IsJson">Whether the data is JSON, not text.</param>
/// <param name="Use">The schema of JSON data; null where anything is allowed.</param>
internal sealed record BoundEvent(IReadOnlyList<string> Events, bool IsJson, SchemaUse? Use);

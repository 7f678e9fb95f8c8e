using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>One kind of event in a stream of several.</summary>
/// <param name="Name">The C# name of the case.</param>
/// <param name="Events">The types of the events; empty for those that no other kind names.</param>
/// <param name="Type">The type of the data.</param>
/// <param name="IsJson">Whether the data is JSON, not text.</param>
internal sealed record EventCaseModel(string Name, EquatableArray<string> Events, TypeRef Type, bool IsJson);

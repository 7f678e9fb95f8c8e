namespace KreaGen.Generator.Provenance;

/// <summary>What an element of a model is found by.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name: of a type or a scheme, method and path of an operation, the URL of a server.</param>
/// <param name="Member">The name of the part of it that is meant: a member, a value, a parameter with its place, a status; empty for the whole.</param>
internal readonly record struct ElementKey(ElementKind Kind, string Name = "", string Member = "");

namespace KreaGen.Generator.Model;

/// <summary>A header of a response.</summary>
/// <param name="Name">The C# property name.</param>
/// <param name="WireName">The header's name on the wire.</param>
/// <param name="Form">How its text is understood.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Explode">Whether members are joined to their values by an equals sign.</param>
/// <param name="Docs">What the document says of it.</param>
/// <param name="Deprecation">That it is deprecated, in the document's words; null when it is not.</param>
internal sealed record HeaderModel(string Name, string WireName, HeaderFormat Form, TypeRef Type, bool Explode, DocModel Docs, string? Deprecation);

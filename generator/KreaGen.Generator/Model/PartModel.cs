namespace KreaGen.Generator.Model;

/// <summary>A part of a multipart body.</summary>
/// <param name="Property">The C# property that holds its value.</param>
/// <param name="WireName">The part's name on the wire.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="IsOptional">Whether the part may be absent.</param>
/// <param name="Field">How it is written; null for OpenAPI's defaults.</param>
internal sealed record PartModel(string Property, string WireName, TypeRef Type, bool IsOptional, FieldModel? Field);

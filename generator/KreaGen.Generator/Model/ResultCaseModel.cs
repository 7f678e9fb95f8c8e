namespace KreaGen.Generator.Model;

/// <summary>One of the responses that a result can be.</summary>
/// <param name="Name">The C# name of the case.</param>
/// <param name="Status">The status or range as the document writes it, or the type of the event.</param>
/// <param name="Type">The type of the content; null for none.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record ResultCaseModel(string Name, string Status, TypeRef? Type, DocModel Docs);

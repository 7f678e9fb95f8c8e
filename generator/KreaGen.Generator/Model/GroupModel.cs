namespace KreaGen.Generator.Model;

/// <summary>A sub-client: a part of the operations behind a property of the client.</summary>
/// <param name="Name">The C# name of the property.</param>
/// <param name="TypeName">The C# class name.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record GroupModel(string Name, string TypeName, DocModel Docs);

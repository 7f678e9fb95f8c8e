using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>Operations of one file: a partial declaration of the client, or a sub-client.</summary>
/// <param name="Name">The C# class name.</param>
/// <param name="Operations">The operations in the order of their addresses.</param>
/// <param name="Client">The class name of the client that a sub-client belongs to; null for the client itself.</param>
/// <param name="Docs">What the document says of a sub-client.</param>
internal sealed record OperationsModel(string Name, EquatableArray<OperationModel> Operations, string? Client, DocModel Docs) : Declaration(Name);

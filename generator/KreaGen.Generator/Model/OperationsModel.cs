using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>A group of operations: one partial declaration of the client.</summary>
/// <param name="Name">The C# class name.</param>
/// <param name="Operations">The operations in the order of their addresses.</param>
internal sealed record OperationsModel(string Name, EquatableArray<OperationModel> Operations) : Declaration(Name);

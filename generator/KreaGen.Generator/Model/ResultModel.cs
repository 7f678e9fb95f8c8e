using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>What an operation returns whose success responses have different types: a closed set of cases, one for each status.</summary>
/// <param name="Name">The C# type name.</param>
/// <param name="Operation">The C# name of the operation's method.</param>
/// <param name="Cases">The cases in document order.</param>
internal sealed record ResultModel(string Name, string Operation, EquatableArray<ResultCaseModel> Cases) : Declaration(Name);

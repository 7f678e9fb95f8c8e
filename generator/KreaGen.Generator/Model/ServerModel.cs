using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>A server that the document names.</summary>
/// <param name="Name">The C# name of the member that gives its address.</param>
/// <param name="Template">Its address as the document has it, with variables in braces.</param>
/// <param name="IsRelative">Whether the address is relative to where the document is published.</param>
/// <param name="Variables">The variables in the order of the template.</param>
/// <param name="Operations">The ids of the operations that it is for alone; empty for a server of the whole client.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record ServerModel(
    string Name,
    string Template,
    bool IsRelative,
    EquatableArray<ServerVariableModel> Variables,
    EquatableArray<string> Operations,
    DocModel Docs);

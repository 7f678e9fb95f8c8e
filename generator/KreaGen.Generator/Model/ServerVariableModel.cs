namespace KreaGen.Generator.Model;

/// <summary>A variable in the address of a server.</summary>
/// <param name="Name">The C# parameter name.</param>
/// <param name="WireName">Its name in the template.</param>
/// <param name="Default">Its value unless another is given.</param>
/// <param name="Choice">The C# enum of the values that it can have; null when any text is allowed.</param>
/// <param name="DefaultChoice">The member of the enum that is the default; null when there is no enum.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record ServerVariableModel(string Name, string WireName, string Default, string? Choice, string? DefaultChoice, DocModel Docs);

using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>The servers of a client, where there is more to say than one address.</summary>
/// <param name="Name">The C# class name.</param>
/// <param name="Servers">The servers: the client's own in document order, then those of single operations.</param>
/// <param name="Choices">The enums of their variables.</param>
internal sealed record ServersModel(string Name, EquatableArray<ServerModel> Servers, EquatableArray<ServerChoiceModel> Choices) : Declaration(Name);

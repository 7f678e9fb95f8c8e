using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>The client's own part: how it is made and where it sends.</summary>
/// <param name="Name">The C# class name.</param>
/// <param name="Docs">What the documents say of the service.</param>
/// <param name="Endpoint">The server's absolute address; null when the document names none that is absolute.</param>
/// <param name="RelativeServer">The relative address that the document names instead; null for none.</param>
/// <param name="ServersName">The C# name of the class with the client's servers; null when there is none.</param>
/// <param name="EndpointDocs">What the document says of the server.</param>
/// <param name="Schemes">The security schemes that operations ask for, in document order.</param>
/// <param name="Groups">The sub-clients in the order of their names.</param>
internal sealed record ClientClassModel(
    string Name,
    DocModel Docs,
    string? Endpoint,
    string? RelativeServer,
    string? ServersName,
    DocModel EndpointDocs,
    EquatableArray<SchemeModel> Schemes,
    EquatableArray<GroupModel> Groups)
    : Declaration(Name);

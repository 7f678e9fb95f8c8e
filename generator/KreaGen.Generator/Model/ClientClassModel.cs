using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>The client's own part: how it is made and where it sends.</summary>
/// <param name="Name">The C# class name.</param>
/// <param name="Docs">What the documents say of the service.</param>
/// <param name="Endpoint">The server's absolute address; null when the document names none that is absolute.</param>
/// <param name="EndpointDocs">What the document says of the server.</param>
/// <param name="Schemes">The security schemes that operations ask for, in document order.</param>
internal sealed record ClientClassModel(
    string Name,
    DocModel Docs,
    string? Endpoint,
    DocModel EndpointDocs,
    EquatableArray<SchemeModel> Schemes)
    : Declaration(Name);

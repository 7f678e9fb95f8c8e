namespace KreaGen.Generator.Model;

/// <summary>A way to prove who is calling.</summary>
/// <param name="Key">The scheme's key in the document.</param>
/// <param name="Name">The scheme's name in C#, in camel case.</param>
/// <param name="Kind">How the credential travels.</param>
/// <param name="Carrier">The header, query parameter or cookie that carries an API key; empty for the others.</param>
/// <param name="TokenEndpoint">Where OAuth 2 client credentials are exchanged; null for the others.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record SchemeModel(
    string Key,
    string Name,
    SchemeKind Kind,
    string Carrier,
    string? TokenEndpoint,
    DocModel Docs);

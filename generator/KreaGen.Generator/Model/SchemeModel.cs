using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>A way to prove who is calling.</summary>
/// <param name="Key">The scheme's key in the document.</param>
/// <param name="Kind">How the credential travels.</param>
/// <param name="Parameters">The C# names of what a constructor takes for it among those of other schemes: one, or two for a name and its secret.</param>
/// <param name="Carrier">The header, query parameter or cookie that carries an API key; empty for the others.</param>
/// <param name="TokenEndpoint">Where OAuth 2 client credentials are exchanged, absolute or relative; null for the others.</param>
/// <param name="IsAlwaysNeeded">Whether no operation that asks for a credential can do without it.</param>
/// <param name="Details">What the document says about getting the credential, in CommonMark; empty for nothing.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record SchemeModel(
    string Key,
    SchemeKind Kind,
    EquatableArray<string> Parameters,
    string Carrier,
    string? TokenEndpoint,
    bool IsAlwaysNeeded,
    string Details,
    DocModel Docs);

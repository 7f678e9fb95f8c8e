using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>A security scheme that an operation asks for.</summary>
/// <param name="Name">The scheme's key in the document.</param>
/// <param name="Scopes">The scopes that the operation needs of it.</param>
internal sealed record RequiredSchemeModel(string Name, EquatableArray<string> Scopes);

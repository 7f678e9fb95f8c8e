namespace KreaGen.Credentials;

/// <summary>The context of a delegate that returns a token.</summary>
/// <param name="Scopes">The scopes that the operation requires according to the document; empty if there are none.</param>
/// <param name="IsRefused">
/// Whether the server has just rejected (401) the previous token of the delegate. Return a new token; the call is then sent once more.
/// </param>
public sealed record TokenRequest(IReadOnlyList<string> Scopes, bool IsRefused);

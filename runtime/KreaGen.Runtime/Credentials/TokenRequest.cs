namespace KreaGen.Credentials;

/// <summary>What is known when a delegate is asked for a token.</summary>
/// <param name="Scopes">The scopes that the operation needs according to the document; empty when it names none.</param>
/// <param name="IsRefused">Whether the server has just refused (401) the token that the delegate gave before: give a new one, the call is then sent once more.</param>
public sealed record TokenRequest(IReadOnlyList<string> Scopes, bool IsRefused);

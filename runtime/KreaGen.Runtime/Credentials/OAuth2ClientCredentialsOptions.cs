using System.Diagnostics;

namespace KreaGen.Credentials;

/// <summary>Options for obtaining tokens with OAuth 2 client credentials.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OAuth2ClientCredentialsOptions
{
    /// <summary>The URL of the token endpoint: https, http on this machine, or relative to the client's endpoint.</summary>
    public required Uri TokenEndpoint { get; init; }

    /// <summary>The client's id.</summary>
    public required string ClientId { get; init; }

    /// <summary>
    /// The scopes to request for every operation; an empty list requests none. The default is <see langword="null"/>: the scopes that
    /// the operation requires according to the document, with a token for each set of scopes.
    /// </summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>The audience to ask for, as some providers want it; none by default.</summary>
    public string? Audience { get; init; }

    /// <summary>How to show id and secret; the default is <see cref="OAuth2ClientAuthentication.Basic"/>.</summary>
    public OAuth2ClientAuthentication Authentication { get; init; }

    /// <summary>The timeout for one token request. The default is 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// A custom handler for the token endpoint, for example for a proxy or a client certificate; it is not disposed. It must not follow
    /// redirects. By default, tokens are fetched over the handler or <see cref="HttpClient"/> of the client that needs one, or over separate connections
    /// if the client has neither.
    /// </summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>The client's id and the endpoint, never the secret.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"OAuth 2 client {ClientId} at {TokenEndpoint}";
}

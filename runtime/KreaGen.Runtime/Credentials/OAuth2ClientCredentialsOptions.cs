using System.Diagnostics;

namespace KreaGen.Credentials;

/// <summary>Where and as whom to fetch tokens with OAuth 2 client credentials.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OAuth2ClientCredentialsOptions
{
    /// <summary>The token endpoint: https, or http on this machine, or relative to the client's endpoint.</summary>
    public required Uri TokenEndpoint { get; init; }

    /// <summary>The client's id.</summary>
    public required string ClientId { get; init; }

    /// <summary>
    /// The scopes to ask for, whatever the operation; an empty list asks for none. By default <see langword="null"/>: those that
    /// the document says the operation needs, with a token for each different set of them.
    /// </summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>The audience to ask for, as some providers want it; none by default.</summary>
    public string? Audience { get; init; }

    /// <summary>How to show id and secret; the default is <see cref="OAuth2ClientAuthentication.Basic"/>.</summary>
    public OAuth2ClientAuthentication Authentication { get; init; }

    /// <summary>How long one fetch may take; the default is 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// A handler of your own for the token endpoint, such as for a proxy or a client certificate; not disposed. It must not follow
    /// redirects. By default token endpoints have connections of their own: nothing that the client's handler adds reaches them.
    /// </summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>The client's id and the endpoint, never the secret.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"OAuth 2 client {ClientId} at {TokenEndpoint}";
}

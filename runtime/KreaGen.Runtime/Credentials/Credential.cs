using System.Diagnostics;
using System.Text;
using KreaGen.Http;

namespace KreaGen.Credentials;

/// <summary>
/// What proves to a provider who calls. The secret goes only to the client's own endpoint and to the servers that the document
/// itself names for single operations, and never appears in texts, logs or errors.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class Credential
{
    private protected Credential()
    {
    }

    /// <summary>A key sent as <c>Authorization: Bearer …</c>.</summary>
    /// <param name="token">The key alone, without the word Bearer.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The key is empty, or holds spaces, line breaks or other characters that no header can carry.</exception>
    public static Credential Bearer(string token)
        => new HeaderCredential("Bearer", "Authorization", "Bearer ", Secret.Check(token, nameof(token)));

    /// <summary>A key sent in a header, in the query or in a cookie.</summary>
    /// <param name="location">Where the key goes.</param>
    /// <param name="name">The name of the header, parameter or cookie.</param>
    /// <param name="key">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name or key is empty, or the key holds spaces, line breaks or other characters that no header can carry.</exception>
    public static Credential ApiKey(ApiKeyLocation location, string name, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        // A header of another name would silently not be sent.
        if (location != ApiKeyLocation.Query && !HttpToken.Is(name))
        {
            throw new ArgumentException("The name of a header or cookie cannot contain spaces, separators or non-ASCII characters.", nameof(name));
        }

        Secret.Check(key, nameof(key));
        return location switch
        {
            ApiKeyLocation.Header => new HeaderCredential("API key", name, "", key),
            ApiKeyLocation.Query => new QueryCredential(name, key),
            ApiKeyLocation.Cookie => new CookieCredential(name, key),
            _ => throw new ArgumentOutOfRangeException(nameof(location), location, "An API key must be sent in a header, the query or a cookie."),
        };
    }

    /// <summary>A user name and password sent as <c>Authorization: Basic …</c> in UTF-8.</summary>
    /// <param name="userName">The user name; without a colon.</param>
    /// <param name="password">The password; may be empty.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The user name holds a colon.</exception>
    public static Credential Basic(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A user name cannot contain a colon.", nameof(userName));
        }

        string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(userName + ":" + password));
        return new HeaderCredential("Basic", "Authorization", "Basic ", encoded, password);
    }

    /// <summary>Tokens fetched with OAuth 2 client credentials (RFC 6749, 4.4), kept until shortly before they expire.</summary>
    /// <param name="options">Where and as whom to fetch them.</param>
    /// <param name="clientSecret">The client's secret.</param>
    /// <returns>The credential; share one per client id, it fetches one token for all concurrent calls.</returns>
    /// <exception cref="ArgumentException">The secret or the id is empty, or the endpoint is not https.</exception>
    public static Credential OAuth2ClientCredentials(OAuth2ClientCredentialsOptions options, string clientSecret)
        => new OAuth2Credential(options, clientSecret);

    /// <summary>A bearer token asked for before each request, for OAuth 2 flows with a user and for OpenID Connect.</summary>
    /// <param name="provider">
    /// Gives the token alone, without the word Bearer; called for each request, so it should cache. When the server refuses the
    /// token (401) it is asked once more, with <see cref="TokenRequest.IsRefused"/>.
    /// </param>
    /// <returns>The credential.</returns>
    public static Credential Bearer(Func<TokenRequest, CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new TokenCredential(provider);
    }

    /// <summary>A credential computed from the finished request just before it is sent: a signature, a digest, any scheme of one's own.</summary>
    /// <param name="sign">
    /// Adds what proves who is calling; called for each attempt. Must not change the request's address. What it adds is not known
    /// here, so it is not taken out of error texts that echo it.
    /// </param>
    /// <returns>The credential.</returns>
    public static Credential FromRequest(Func<HttpRequestMessage, CancellationToken, ValueTask> sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        return new RequestCredential(sign);
    }

    /// <summary>
    /// Says that the handler or <see cref="HttpClient"/> of the options shows who is calling, as with a client certificate
    /// (mutual TLS) or HTTP digest: requests themselves carry nothing.
    /// </summary>
    public static Credential Transport { get; } = new TransportCredential();

    /// <summary>A credential asked for before each request, for keys that rotate or live in a vault.</summary>
    /// <param name="provider">Gives the credential; called for each request, so it should cache.</param>
    /// <returns>The credential.</returns>
    public static Credential FromDelegate(Func<CancellationToken, ValueTask<Credential>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new DelegateCredential(provider);
    }

    /// <summary>The kind of credential, never the secret.</summary>
    /// <returns>The kind.</returns>
    public sealed override string ToString() => Kind + " (secret not shown)";

    internal abstract string Kind { get; }

    internal abstract ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken);

    /// <summary>Whether it can give something new after it was refused.</summary>
    internal virtual bool CanRenew => false;

    /// <summary>Forgets what was refused.</summary>
    internal virtual void Forget(CredentialTarget refused)
    {
    }
}

using System.Diagnostics;
using System.Text;
using KreaGen.Http;
using KreaGen.Transport;

namespace KreaGen.Credentials;

/// <summary>
/// A credential that authenticates the caller. The secret is sent only to the client's endpoint and to the servers that the document
/// defines for single operations, and never appears in strings, logs or errors.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class Credential
{
    private protected Credential()
    {
    }

    /// <summary>A key sent as <c>Authorization: Bearer …</c>.</summary>
    /// <param name="token">The token, without the word Bearer.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The key is empty, or contains spaces, line breaks or other characters that are not allowed in a header.</exception>
    public static Credential Bearer(string token)
        => new HeaderCredential("Bearer", "Authorization", "Bearer ", Secret.Check(token, nameof(token)));

    /// <summary>A key sent in a header, in the query or in a cookie.</summary>
    /// <param name="location">Where the key is sent.</param>
    /// <param name="name">The name of the header, parameter or cookie.</param>
    /// <param name="key">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">
    /// The name or key is empty, or the key contains spaces, line breaks or other characters that are not allowed in a header, or in a cookie
    /// (RFC 6265).
    /// </exception>
    public static Credential ApiKey(ApiKeyLocation location, string name, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        // A header of another name would silently not be sent.
        if (location != ApiKeyLocation.Query && !HttpToken.Is(name))
        {
            throw new ArgumentException("The name of a header or cookie cannot contain spaces, separators or non-ASCII characters.", nameof(name));
        }

        Secret.Check(key, nameof(key));
        if (location == ApiKeyLocation.Cookie)
        {
            Secret.CheckCookie(key, nameof(key));
        }

        return location switch
        {
            ApiKeyLocation.Header => new HeaderCredential("API key", name, "", key),
            ApiKeyLocation.Query => new QueryCredential(name, key),
            ApiKeyLocation.Cookie => new CookieCredential(name, key),
            _ => throw new ArgumentOutOfRangeException(nameof(location), location, "An API key must be sent in a header, the query or a cookie."),
        };
    }

    /// <summary>A user name and password sent as <c>Authorization: Basic …</c> in UTF-8.</summary>
    /// <param name="userName">The user name, which cannot contain a colon.</param>
    /// <param name="password">The password; may be empty.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The user name contains a colon.</exception>
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

    /// <summary>Tokens obtained with OAuth 2 client credentials (RFC 6749, 4.4) and cached until shortly before they expire.</summary>
    /// <param name="options">The token endpoint and the client.</param>
    /// <param name="clientSecret">The client's secret.</param>
    /// <returns>The credential. Share one per client id: it obtains one token for all concurrent calls.</returns>
    /// <exception cref="ArgumentException">The secret or the id is empty, or the endpoint is not https.</exception>
    public static Credential OAuth2ClientCredentials(OAuth2ClientCredentialsOptions options, string clientSecret)
        => new OAuth2Credential(options, clientSecret);

    /// <summary>A bearer token that is requested before each call, for OAuth 2 flows with a user and for OpenID Connect.</summary>
    /// <param name="provider">
    /// Returns the token, without the word Bearer. It is called for each request, so it should cache the token. If the server rejects the
    /// token (401), it is called once more, with <see cref="TokenRequest.IsRefused"/>.
    /// </param>
    /// <returns>The credential.</returns>
    public static Credential Bearer(Func<TokenRequest, CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new TokenCredential(provider);
    }

    /// <summary>A credential that is computed from the complete request before it is sent: a signature, a digest or a custom scheme.</summary>
    /// <param name="sign">
    /// Adds the credential to the request; called for each attempt. It must not change the URI of the request. What it adds is not known
    /// here, so it is not removed from error messages that echo it.
    /// </param>
    /// <returns>The credential.</returns>
    public static Credential FromRequest(Func<HttpRequestMessage, CancellationToken, ValueTask> sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        return new RequestCredential(sign);
    }

    /// <summary>
    /// States that the handler or <see cref="HttpClient"/> in the options authenticates the caller, as with a client certificate
    /// (mutual TLS) or HTTP digest: nothing is added to requests.
    /// </summary>
    public static Credential Transport { get; } = new TransportCredential();

    /// <summary>A credential that is requested before each call, for keys that rotate or are stored in a vault.</summary>
    /// <param name="provider">Returns the credential. It is called for each request, so it should cache the credential.</param>
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

    /// <summary>Whether it can give something new after it was rejected.</summary>
    internal virtual bool CanRenew => false;

    /// <summary>Forgets what was rejected.</summary>
    internal virtual void Forget(CredentialTarget refused)
    {
    }
}

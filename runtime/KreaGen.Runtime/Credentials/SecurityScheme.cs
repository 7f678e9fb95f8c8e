using System.ComponentModel;
using System.Diagnostics;
using KreaGen.Credentials;

namespace KreaGen.Generated;

/// <summary>A security scheme of a client's document, without secrets. It converts plain secrets to the required credential.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecurityScheme
{
    private readonly ApiKeyLocation _location;
    private readonly string _carrier = "";
    private readonly Uri? _tokenEndpoint;

    private SecurityScheme(string name, SecuritySchemeKind kind)
    {
        Name = name;
        Kind = kind;
    }

    private SecurityScheme(string name, ApiKeyLocation location, string carrier)
        : this(name, SecuritySchemeKind.ApiKey)
    {
        _location = location;
        _carrier = carrier;
    }

    private SecurityScheme(string name, Uri tokenEndpoint)
        : this(name, SecuritySchemeKind.OAuth2ClientCredentials) => _tokenEndpoint = tokenEndpoint;

    /// <summary>The scheme's name in the document.</summary>
    public string Name { get; }

    /// <summary>What the scheme is made of.</summary>
    public SecuritySchemeKind Kind { get; }

    /// <summary>A key or token sent as <c>Authorization: Bearer …</c>.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme Bearer(string name) => new(name, SecuritySchemeKind.Bearer);

    /// <summary>A key in a header, in the query or in a cookie.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <param name="location">Where the key is sent.</param>
    /// <param name="carrier">The name of the header, parameter or cookie.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme ApiKey(string name, ApiKeyLocation location, string carrier) => new(name, location, carrier);

    /// <summary>A user name and a password.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme Basic(string name) => new(name, SecuritySchemeKind.Basic);

    /// <summary>The id and the secret of an OAuth 2 client.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <param name="tokenEndpoint">The URL of the token endpoint.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme OAuth2ClientCredentials(string name, Uri tokenEndpoint) => new(name, tokenEndpoint);

    /// <summary>A certificate that the handler in the options presents.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme MutualTls(string name) => new(name, SecuritySchemeKind.MutualTls);

    /// <summary>A scheme of a different kind.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    /// <returns>The scheme.</returns>
    public static SecurityScheme Custom(string name) => new(name, SecuritySchemeKind.Custom);

    /// <summary>The credential that plain secrets make for this scheme.</summary>
    /// <param name="secrets">The secrets.</param>
    /// <returns>The credential; <see langword="null"/> when a secret that the scheme needs is missing, or no plain secret will do.</returns>
    /// <exception cref="ArgumentException">A secret contains characters that cannot be sent. The message does not contain the secret.</exception>
    public Credential? CreateCredential(SchemeSecrets secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        return Kind switch
        {
            SecuritySchemeKind.Bearer when secrets.ApiKey is { Length: > 0 } key => Credential.Bearer(key),
            SecuritySchemeKind.ApiKey when secrets.ApiKey is { Length: > 0 } key => Credential.ApiKey(_location, _carrier, key),
            SecuritySchemeKind.Basic when secrets.UserName is { Length: > 0 } user => Credential.Basic(user, secrets.Password ?? ""),
            SecuritySchemeKind.OAuth2ClientCredentials when secrets is { ClientId.Length: > 0, ClientSecret.Length: > 0 }
                => Credential.OAuth2ClientCredentials(new() { TokenEndpoint = _tokenEndpoint!, ClientId = secrets.ClientId }, secrets.ClientSecret),
            SecuritySchemeKind.MutualTls => Credential.Transport,
            _ => null,
        };
    }

    /// <summary>The names of the settings of <see cref="SchemeSecrets"/> that the scheme needs.</summary>
    /// <returns>The names; none when no plain secret will do.</returns>
    public IReadOnlyList<string> NeededSettings() => Kind switch
    {
        SecuritySchemeKind.Bearer or SecuritySchemeKind.ApiKey => [nameof(SchemeSecrets.ApiKey)],
        SecuritySchemeKind.Basic => [nameof(SchemeSecrets.UserName), nameof(SchemeSecrets.Password)],
        SecuritySchemeKind.OAuth2ClientCredentials => [nameof(SchemeSecrets.ClientId), nameof(SchemeSecrets.ClientSecret)],
        _ => [],
    };

    /// <summary>The scheme's name and kind.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} ({Kind})";
}

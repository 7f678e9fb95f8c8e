namespace KreaGen.Generator.Model;

/// <summary>How a credential travels.</summary>
internal enum SchemeKind
{
    Bearer,
    Basic,
    ApiKeyHeader,
    ApiKeyQuery,
    ApiKeyCookie,
    OAuth2ClientCredentials,

    /// <summary>A bearer token that the user gets elsewhere: the other flows of OAuth 2, and OpenID Connect.</summary>
    Token,

    /// <summary>A certificate that the user's handler shows; the request carries nothing.</summary>
    MutualTls,

    /// <summary>Anything else: the user brings a credential that knows how.</summary>
    Custom,
}

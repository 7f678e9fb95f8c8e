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

    /// <summary>Anything else: the user brings a credential that knows how.</summary>
    Custom,
}

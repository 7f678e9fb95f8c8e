using System.ComponentModel;
using KreaGen.Credentials;

namespace KreaGen.Generated;

/// <summary>What a security scheme is made of, as far as plain settings can give it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SecuritySchemeKind
{
    /// <summary>A key or token sent as <c>Authorization: Bearer …</c>.</summary>
    Bearer,

    /// <summary>A key in a header, in the query or in a cookie.</summary>
    ApiKey,

    /// <summary>A user name and a password.</summary>
    Basic,

    /// <summary>The id and the secret of an OAuth 2 client.</summary>
    OAuth2ClientCredentials,

    /// <summary>A certificate that the handler in the options presents.</summary>
    MutualTls,

    /// <summary>Any other scheme: it requires a <see cref="Credential"/> created in code.</summary>
    Custom,
}

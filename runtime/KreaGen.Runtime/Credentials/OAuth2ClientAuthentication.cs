namespace KreaGen.Credentials;

/// <summary>How a client sends its id and secret to a token endpoint.</summary>
public enum OAuth2ClientAuthentication
{
    /// <summary>As <c>Authorization: Basic …</c>, as recommended by RFC 6749.</summary>
    Basic,

    /// <summary>As <c>client_id</c> and <c>client_secret</c> in the form.</summary>
    Form,
}

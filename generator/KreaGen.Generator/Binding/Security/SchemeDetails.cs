using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Security;

/// <summary>Says in a sentence where the document sends the user for a credential.</summary>
internal static class SchemeDetails
{
    /// <summary>The sentence in CommonMark; empty for nothing to say.</summary>
    public static string Of(SecuritySchemeObject scheme, SchemeKind kind) => (scheme.Type, kind) switch
    {
        ("oauth2", SchemeKind.Token) => OAuth2(scheme.Flows),
        ("openIdConnect", _) => "OpenID Connect" + At(scheme.OpenIdConnectUrl) + ".",
        ("http", SchemeKind.Custom) => $"HTTP authentication of the scheme {Code(scheme.Scheme ?? "")}.",
        (_, SchemeKind.Bearer) when scheme.BearerFormat is { Length: > 0 } format => $"Format: {Code(format)}.",
        _ => "",
    };

    private static string OAuth2(OAuthFlowsObject flows)
    {
        (OAuthFlowObject Flow, string Words)[] offered =
        [
            (flows.AuthorizationCode, "authorization code"),
            (flows.Implicit, "implicit"),
            (flows.Password, "password"),
            (flows.DeviceAuthorization, "device authorization"),
            (flows.ClientCredentials, "client credentials"),
        ];
        IEnumerable<string> known = offered.Where(static pair => pair.Flow.IsObject)
            .Select(static pair => pair.Words + At(pair.Flow.AuthorizationUrl ?? pair.Flow.TokenUrl));
        string list = string.Join(", or ", known);
        return list.Length == 0 ? "OAuth 2." : $"OAuth 2: {list}.";
    }

    private static string At(string? url) => url is { Length: > 0 } ? " at " + Code(url) : "";

    private static string Code(string text) => "`" + text.Replace('`', '\'') + "`";
}

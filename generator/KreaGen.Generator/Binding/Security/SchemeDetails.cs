using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Security;

/// <summary>Says in a sentence where the document sends the user for a credential.</summary>
internal static class SchemeDetails
{
    private static readonly (string Key, string Words)[] Flows =
    [
        ("authorizationCode", "authorization code"),
        ("implicit", "implicit"),
        ("password", "password"),
        ("deviceAuthorization", "device authorization"),
        ("clientCredentials", "client credentials"),
    ];

    /// <summary>The sentence in CommonMark; empty for nothing to say.</summary>
    public static string Of(JsonNode? scheme, SchemeKind kind) => (scheme.Member("type").Text(), kind) switch
    {
        ("oauth2", SchemeKind.Token) => OAuth2(scheme.Member("flows")),
        ("openIdConnect", _) => "OpenID Connect" + At(scheme.Member("openIdConnectUrl").Text()) + ".",
        ("http", SchemeKind.Custom) => $"HTTP authentication of the scheme {Code(scheme.Member("scheme").Text() ?? "")}.",
        (_, SchemeKind.Bearer) when scheme.Member("bearerFormat").Text() is { Length: > 0 } format => $"Format: {Code(format)}.",
        _ => "",
    };

    private static string OAuth2(JsonNode? flows)
    {
        IEnumerable<string> known = Flows
            .Where(flow => flows.Member(flow.Key) is JsonObject)
            .Select(flow => flow.Words + At(flows.Member(flow.Key).Member("authorizationUrl").Text() ?? flows.Member(flow.Key).Member("tokenUrl").Text()));
        string list = string.Join(", or ", known);
        return list.Length == 0 ? "OAuth 2." : $"OAuth 2: {list}.";
    }

    private static string At(string? url) => url is { Length: > 0 } ? " at " + Code(url) : "";

    private static string Code(string text) => "`" + text.Replace('`', '\'') + "`";
}

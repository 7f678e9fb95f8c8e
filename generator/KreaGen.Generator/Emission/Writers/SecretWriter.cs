using KreaGen.Generator.Collections;
using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>The plain secrets that make up the credential of a scheme.</summary>
/// <param name="Key">The scheme's key in the document.</param>
/// <param name="Parameters">What a constructor takes.</param>
/// <param name="Expression">The credential made of it.</param>
internal sealed record SecretWriter(string Key, IReadOnlyList<SecretParameter> Parameters, string Expression)
{
    private const string Everywhere = " It is sent only to the servers of the service.";

    /// <summary>For the only scheme of a client, with names that say what is wanted; null when only a credential will do.</summary>
    public static SecretWriter? Alone(SchemeModel scheme) => scheme.Kind switch
    {
        SchemeKind.Custom or SchemeKind.MutualTls => null,
        SchemeKind.Token => new(scheme.Key, [new("string accessToken", Docs("accessToken", scheme,
            "An access token that is valid for the lifetime of the client; pass a token that expires as a credential." + Everywhere), true)],
            $"{RuntimeNames.Credential}.Bearer(accessToken)"),
        SchemeKind.Basic => Of(scheme, true, "userName", "password"),
        SchemeKind.OAuth2ClientCredentials => Of(scheme, true, "clientId", "clientSecret"),
        _ => Of(scheme, true, "apiKey"),
    };

    /// <summary>For one of several schemes, with names from the document; a scheme that some operation can do without is optional.</summary>
    public static SecretWriter AmongOthers(SchemeModel scheme) => Of(scheme, scheme.IsAlwaysNeeded, [.. scheme.Parameters]);

    /// <summary>The documentation of a parameter: what the document says of the scheme, and what it is here.</summary>
    public static string Docs(string name, SchemeModel scheme, string what)
    {
        string text = scheme.Details.Length > 0 ? what + " " + scheme.Details : what;
        return scheme.Docs.Texts.IsEmpty
            ? XmlDoc.Param(name.TrimStart('@'), text)
            : XmlDoc.Param(name.TrimStart('@'), scheme.Docs with { Facts = new[] { new DocText("", text) }.ToEquatableArray() });
    }

    private static SecretWriter Of(SchemeModel scheme, bool isRequired, params string[] names)
    {
        string credential = Credential(scheme, names, isRequired);
        return new(scheme.Key, [.. names.Select((name, index) => Parameter(scheme, name, index, isRequired))], isRequired || IsCredential(scheme)
            ? credential : $"{names[0]} is null ? null : {credential}");
    }

    private static SecretParameter Parameter(SchemeModel scheme, string name, int index, bool isRequired)
        => new($"{(IsCredential(scheme) ? RuntimeNames.Credential : "string")}{(isRequired ? "" : "?")} {name}", Docs(name, scheme, Meaning(scheme, index)),
            isRequired);

    private static bool IsCredential(SchemeModel scheme) => scheme.Kind is SchemeKind.Token or SchemeKind.MutualTls or SchemeKind.Custom;

    private static string Meaning(SchemeModel scheme, int index) => (scheme.Kind, index) switch
    {
        (SchemeKind.Bearer, _) => "The bearer token." + Everywhere,
        (SchemeKind.Basic, 0) => "The user name.",
        (SchemeKind.Basic, _) => "The password." + Everywhere,
        (SchemeKind.OAuth2ClientCredentials, 0) => "The OAuth 2 client id.",
        (SchemeKind.OAuth2ClientCredentials, _)
            => $"The OAuth 2 client's secret. It is sent only to the token endpoint, {XmlDoc.Code(scheme.TokenEndpoint ?? "")}.",
        (SchemeKind.Token, _) => "`Credential.Bearer` with an access token, or with a delegate that gets one.",
        (SchemeKind.MutualTls, _) => "`Credential.Transport` if the handler in the options presents the client certificate.",
        (SchemeKind.Custom, _) => "A credential of any kind; use `Credential.FromRequest` for a custom scheme.",
        _ => $"The API key, sent in the {Place(scheme.Kind)} {XmlDoc.Code(scheme.Carrier)}." + Everywhere,
    };

    private static string Credential(SchemeModel scheme, string[] names, bool isRequired) => scheme.Kind switch
    {
        SchemeKind.Bearer => $"{RuntimeNames.Credential}.Bearer({names[0]})",
        SchemeKind.Basic => $"{RuntimeNames.Credential}.Basic({names[0]}, {names[1]}{(isRequired ? "" : " ?? \"\"")})",
        SchemeKind.ApiKeyHeader => ApiKey(scheme, "Header", names[0]),
        SchemeKind.ApiKeyQuery => ApiKey(scheme, "Query", names[0]),
        SchemeKind.ApiKeyCookie => ApiKey(scheme, "Cookie", names[0]),
        SchemeKind.OAuth2ClientCredentials =>
            $"{RuntimeNames.Credential}.OAuth2ClientCredentials(new() {{ TokenEndpoint = {UriWriter.New(scheme.TokenEndpoint!)}, ClientId = {names[0]} }}, "
                + $"{names[1]}{(isRequired ? "" : " ?? \"\"")})",
        _ => names[0],
    };

    private static string Place(SchemeKind kind) => kind switch
    {
        SchemeKind.ApiKeyHeader => "header",
        SchemeKind.ApiKeyQuery => "query parameter",
        _ => "cookie",
    };

    private static string ApiKey(SchemeModel scheme, string location, string name)
        => $"{RuntimeNames.Credential}.ApiKey({RuntimeNames.ApiKeyLocation}.{location}, {CSharpEscaper.Literal(scheme.Carrier)}, {name})";
}

using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The client's own part: where it sends by default, and its constructors.</summary>
internal static class ClientPage
{
    private const string OptionsDoc = "/// <param name=\"options\">Everything else: another endpoint, timeouts, retries, the transport.</param>";

    public static string Render(ClientClassModel model, HomeModel home) => Template.Render(
        $$"""
        {{XmlDoc.Member(model.Docs, $"A client of the service that {XmlDoc.Code(model.Name)} was made for.")}}
        {{RuntimeNames.GeneratedCode}}
        {{home.Accessibility}} sealed partial class {{model.Name}} : {{RuntimeNames.ApiClient}}
        {
            {{Endpoint(model)}}

            {{Template.Blocks(Constructors(model))}}
        }
        """);

    private static string Endpoint(ClientClassModel model) => model.Endpoint is not { } endpoint
        ? ""
        : Template.Render(
            $$"""
            {{XmlDoc.Member(model.EndpointDocs, $"Where the client sends unless the options say otherwise: {XmlDoc.Code(endpoint)}.")}}
            public static global::System.Uri DefaultEndpoint { get; } = new({{CSharpText.Literal(endpoint)}});
            """);

    private static IEnumerable<string> Constructors(ClientClassModel model)
    {
        if (model.Schemes.IsEmpty)
        {
            yield return Constructor(model, [], $"new {RuntimeNames.CredentialSet}()", "Makes a client; the service asks for no credential.");
            yield break;
        }

        if (model.Schemes.Count > 1)
        {
            yield return Constructor(
                model,
                [($"{RuntimeNames.CredentialSet} credentials", "credentials", "The credentials by the names of the document's security schemes: " + string.Join(", ", model.Schemes.Select(static scheme => $"<c>{CSharpText.XmlText(scheme.Key)}</c>")) + ".")],
                "credentials",
                "Makes a client with its credentials.");
            yield break;
        }

        SchemeModel scheme = model.Schemes[0];
        if (Simple(scheme) is { } simple)
        {
            yield return Delegating(model, simple.Parameters, simple.Expression);
        }

        yield return Constructor(
            model,
            [($"{RuntimeNames.Credential} credential", "credential", "Who is calling.")],
            $"new {RuntimeNames.CredentialSet} {{ [{CSharpText.Literal(scheme.Key)}] = credential }}",
            "Makes a client with a credential.");
    }

    /// <summary>The plain secrets that make up a credential of the scheme, and the expression that does.</summary>
    private static ((string Declaration, string Name, string Doc)[] Parameters, string Expression)? Simple(SchemeModel scheme) => scheme.Kind switch
    {
        SchemeKind.Bearer => ([("string apiKey", "apiKey", "The bearer token. It is only ever sent to the endpoint.")], $"{RuntimeNames.Credential}.Bearer(apiKey)"),
        SchemeKind.ApiKeyHeader => (Key, ApiKey(scheme, "Header")),
        SchemeKind.ApiKeyQuery => (Key, ApiKey(scheme, "Query")),
        SchemeKind.ApiKeyCookie => (Key, ApiKey(scheme, "Cookie")),
        SchemeKind.Basic => (
            [("string userName", "userName", "The user's name."), ("string password", "password", "The password. It is only ever sent to the endpoint.")],
            $"{RuntimeNames.Credential}.Basic(userName, password)"),
        SchemeKind.OAuth2ClientCredentials when Uri.TryCreate(scheme.TokenEndpoint, UriKind.Absolute, out _) => (
            [("string clientId", "clientId", "The OAuth 2 client's id."), ("string clientSecret", "clientSecret", "The OAuth 2 client's secret. It is only ever sent to the token endpoint.")],
            $"{RuntimeNames.Credential}.OAuth2ClientCredentials(new() {{ TokenEndpoint = new({CSharpText.Literal(scheme.TokenEndpoint!)}), ClientId = clientId }}, clientSecret)"),
        _ => null,
    };

    private static (string, string, string)[] Key => [("string apiKey", "apiKey", "The API key. It is only ever sent to the endpoint.")];

    private static string ApiKey(SchemeModel scheme, string location)
        => $"{RuntimeNames.Credential}.ApiKey({RuntimeNames.ApiKeyLocation}.{location}, {CSharpText.Literal(scheme.Carrier)}, apiKey)";

    private static string Delegating(ClientClassModel model, (string Declaration, string Name, string Doc)[] parameters, string credential)
    {
        (string declared, string passed, string docs) = EndpointParameter(model);
        return Template.Render(
            $$"""
            /// <summary>Makes a client with its secret.</summary>
            {{docs}}
            {{parameters.Select(static parameter => $"/// <param name=\"{parameter.Name}\">{parameter.Doc}</param>")}}
            {{OptionsDoc}}
            public {{model.Name}}({{declared}}{{string.Join(", ", parameters.Select(static parameter => parameter.Declaration))}}, {{RuntimeNames.ApiClientOptions}}? options = null)
                : this({{passed}}{{credential}}, options)
            {
            }
            """);
    }

    private static string Constructor(ClientClassModel model, (string Declaration, string Name, string Doc)[] parameters, string credentials, string summary)
    {
        (string declared, string passed, string docs) = EndpointParameter(model);
        string endpoint = passed.Length > 0 ? "endpoint" : "DefaultEndpoint";
        return Template.Render(
            $$"""
            /// <summary>{{summary}}</summary>
            {{docs}}
            {{parameters.Select(static parameter => $"/// <param name=\"{parameter.Name}\">{parameter.Doc}</param>")}}
            {{OptionsDoc}}
            public {{model.Name}}({{declared}}{{string.Concat(parameters.Select(static parameter => parameter.Declaration + ", "))}}{{RuntimeNames.ApiClientOptions}}? options = null)
                : base({{endpoint}}, {{credentials}}, options)
            {
            }
            """);
    }

    /// <summary>A document without an absolute server leaves it to the caller to say where to send.</summary>
    private static (string Declared, string Passed, string Docs) EndpointParameter(ClientClassModel model) => model.Endpoint is null
        ? ("global::System.Uri endpoint, ", "endpoint, ", "/// <param name=\"endpoint\">Where to send: the document names no absolute address.</param>")
        : ("", "", "");
}

using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>What a client says of itself to code that makes any client: its schemes, and how it is made.</summary>
internal static class FactoryWriter
{
    public static IEnumerable<string> Render(ClientClassModel model)
    {
        string self = $"{RuntimeNames.ApiClientFacts}<{model.Name}>";
        string list = $"static {RuntimeNames.ReadOnlyList}<{RuntimeNames.SecurityScheme}> {self}.Schemes";
        yield return model.Schemes.IsEmpty
            ? $"{list} => [];"
            : Template.Render(
                $$"""
                {{list}} { get; } =
                [
                    {{model.Schemes.Select(static scheme => Scheme(scheme) + ",")}}
                ];
                """);
        yield return Template.Render(
            $$"""
            static {{model.Name}} {{self}}.Create({{RuntimeNames.CredentialSet}} credentials, {{RuntimeNames.ApiClientOptions}} options)
                => new({{string.Join(", ", Arguments(model))}});
            """);
    }

    private static IEnumerable<string> Arguments(ClientClassModel model)
    {
        if (model.Endpoint is null)
        {
            yield return "options.RequireEndpoint()";
        }

        if (model.Schemes.Count > 1)
        {
            yield return "credentials";
        }
        else if (model.Schemes.Count == 1 && model.Schemes[0].Kind != SchemeKind.MutualTls)
        {
            yield return $"credentials[{CSharpEscaper.Literal(model.Schemes[0].Key)}]";
        }

        yield return "options";
    }

    private static string Scheme(SchemeModel scheme)
    {
        string key = CSharpEscaper.Literal(scheme.Key);
        string made = scheme.Kind switch
        {
            SchemeKind.Bearer or SchemeKind.Token => $"Bearer({key})",
            SchemeKind.Basic => $"Basic({key})",
            SchemeKind.ApiKeyHeader => ApiKey(key, "Header", scheme),
            SchemeKind.ApiKeyQuery => ApiKey(key, "Query", scheme),
            SchemeKind.ApiKeyCookie => ApiKey(key, "Cookie", scheme),
            SchemeKind.OAuth2ClientCredentials => $"OAuth2ClientCredentials({key}, {UriWriter.New(scheme.TokenEndpoint!)})",
            SchemeKind.MutualTls => $"MutualTls({key})",
            _ => $"Custom({key})",
        };
        return $"{RuntimeNames.SecurityScheme}.{made}";
    }

    private static string ApiKey(string key, string location, SchemeModel scheme)
        => $"ApiKey({key}, {RuntimeNames.ApiKeyLocation}.{location}, {CSharpEscaper.Literal(scheme.Carrier)})";
}

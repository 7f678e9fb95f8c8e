using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>A client's constructors: plain secrets for the schemes of its document, and credentials for everything else.</summary>
internal static class ConstructorWriter
{
    private const int Column = 4;

    public static IEnumerable<string> Render(ClientClassModel model)
    {
        if (model.Schemes.IsEmpty)
        {
            yield return Base(model, [], $"new {RuntimeNames.CredentialSet}()", "Creates a client. The service does not require credentials.");
        }
        else if (model.Schemes.Count == 1)
        {
            foreach (string constructor in ForOne(model, model.Schemes[0]))
            {
                yield return constructor;
            }
        }
        else
        {
            yield return ForSeveral(model);
            yield return Base(model, [new($"{RuntimeNames.CredentialSet} credentials", XmlDoc.Param("credentials", Keys(model)), true)], "credentials",
                "Creates a client with credentials of any kind.");
        }

        yield return OfPipeline(model);
    }

    private static IEnumerable<string> ForOne(ClientClassModel model, SchemeModel scheme)
    {
        if (scheme.Kind == SchemeKind.MutualTls)
        {
            yield return WithCertificate(model, scheme);
            yield break;
        }

        if (SecretWriter.Alone(scheme) is { } secret)
        {
            yield return Delegating(model, secret.Parameters, secret.Expression, "Creates a client with a secret.");
        }

        yield return Base(
            model,
            [new($"{RuntimeNames.Credential} credential", SecretWriter.Docs("credential", scheme, "The credential of the caller."), true)],
            $"new {RuntimeNames.CredentialSet} {{ [{CSharpEscaper.Literal(scheme.Key)}] = credential }}",
            "Creates a client with a credential.");
    }

    /// <summary>A certificate is no part of a request: whoever makes the handler has it.</summary>
    private static string WithCertificate(ClientClassModel model, SchemeModel scheme)
    {
        (string declared, string passed, string docs) = EndpointParameter(model);
        string credentials = $"new {RuntimeNames.CredentialSet} {{ [{CSharpEscaper.Literal(scheme.Key)}] = {RuntimeNames.Credential}.Transport }}";
        return Template.Render(
            $$"""
            /// <summary>Creates a client that authenticates with a certificate (mutual TLS).</summary>
            {{docs}}
            /// <param name="options">The options whose <c>Handler</c> or <c>HttpClientFactory</c> presents the client certificate.</param>
            public {{model.Name}}({{declared}}{{RuntimeNames.ApiClientOptions}} options)
                : this(new {{RuntimeNames.ApiPipeline}}({{(passed.Length > 0 ? "endpoint" : "DefaultEndpoint")}}, {{credentials}}, options))
            {
            }
            """);
    }

    private static string ForSeveral(ClientClassModel model)
    {
        List<SecretWriter> secrets = model.Schemes.Select(SecretWriter.AmongOthers).OrderBy(static secret => secret.Parameters[0].IsRequired ? 0 : 1).ToList();
        string credentials = Template.Lines(
        [
            $"new {RuntimeNames.CredentialSet}()",
            .. secrets.Select(static secret => $"    .Add({CSharpEscaper.Literal(secret.Key)}, {secret.Expression})"),
        ]);
        return Delegating(
            model,
            [.. secrets.SelectMany(static secret => secret.Parameters)],
            credentials,
            "Creates a client with secrets. Each operation uses the first of its security alternatives for which all credentials are provided.");
    }

    private static string Keys(ClientClassModel model)
        => "The credentials by the names of the document's security schemes: "
            + string.Join(", ", model.Schemes.Select(static scheme => XmlDoc.Code(scheme.Key))) + ".";

    /// <summary>A constructor that makes the credential of its secrets and leaves the rest to the one that takes credentials.</summary>
    private static string Delegating(ClientClassModel model, IReadOnlyList<SecretParameter> parameters, string credential, string summary)
        => Constructor(model, parameters, summary, $"this({EndpointParameter(model).Passed}{Template.Lines([credential + ","])} options)");

    private static string Base(ClientClassModel model, IReadOnlyList<SecretParameter> parameters, string credentials, string summary)
        => Constructor(model, parameters, summary,
            $"this(new {RuntimeNames.ApiPipeline}({(model.Endpoint is null ? "endpoint" : "DefaultEndpoint")}, {credentials}, options))");

    private static string Constructor(ClientClassModel model, IReadOnlyList<SecretParameter> parameters, string summary, string first)
    {
        (string declared, _, string docs) = EndpointParameter(model);
        string[] all = [.. Endpoint(declared), .. parameters.Select(Declared), RuntimeNames.ApiClientOptions + "? options = null"];
        return Template.Render(
            $$"""
            /// <summary>{{summary}}</summary>
            {{docs}}
            {{parameters.Select(static parameter => parameter.Docs)}}
            {{OptionsDoc(model)}}
            {{Wrapping.Parentheses("public " + model.Name, all, "", Column)}}
                : {{first}}
            {
            }
            """);
    }

    /// <summary>The constructor that all others end in: the client and its parts send by one pipeline.</summary>
    private static string OfPipeline(ClientClassModel model) => Template.Render(
        $$"""
        private {{model.Name}}({{RuntimeNames.ApiPipeline}} pipeline)
            : base(pipeline)
        {
            _pipeline = pipeline;
            {{model.Groups.Select(static group => $"{group.Name} = new(pipeline);")}}
        }
        """);

    private static string Declared(SecretParameter parameter) => parameter.Declaration + (parameter.IsRequired ? "" : " = null");

    private static string[] Endpoint(string declared) => declared.Length == 0 ? [] : [declared.TrimEnd(',', ' ')];

    private static string OptionsDoc(ClientClassModel model) => model.ServersName is { } servers
        ? $"/// <param name=\"options\">Everything else: another endpoint such as one of <see cref=\"{servers}\"/>, timeouts, retries, the transport.</param>"
        : "/// <param name=\"options\">Everything else: another endpoint, timeouts, retries, the transport.</param>";

    /// <summary>A document without an absolute server leaves it to the caller to say where to send.</summary>
    private static (string Declared, string Passed, string Docs) EndpointParameter(ClientClassModel model)
    {
        if (model.Endpoint is not null)
        {
            return ("", "", "");
        }

        string why = model.RelativeServer is { } relative
            ? $"the document's server is relative, {XmlDoc.Code(relative)}. The whole address, that path included."
            : "the document names no server.";
        return ($"{RuntimeNames.Uri} endpoint, ", "endpoint, ", XmlDoc.Param("endpoint", "Where to send: " + why));
    }
}

using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Security;

/// <summary>Binds the security schemes that some operation asks for.</summary>
internal sealed class SchemeBinder(OpenApiDescription description, List<Problem> problems)
{
    /// <summary>The schemes in the order of their keys in the document, those that it does not describe last.</summary>
    /// <param name="operations">What each operation asks for.</param>
    public EquatableArray<SchemeModel> Bind(IReadOnlyList<EquatableArray<EquatableArray<RequiredSchemeModel>>> operations)
    {
        var asked = new HashSet<string>(operations.SelectMany(static operation => operation).SelectMany(static alternative => alternative)
            .Select(static scheme => scheme.Name), StringComparer.Ordinal);
        IEnumerable<string> described = description.SecuritySchemes.Names;
        List<string> order = described.Where(asked.Contains).ToList();
        order.AddRange(asked.Except(order, StringComparer.Ordinal).OrderBy(static key => key, StringComparer.Ordinal));

        List<(string Key, SecuritySchemeObject Scheme, SchemeKind Kind)> kinds = order.ConvertAll(Kind);
        List<NameRequest> requests = kinds.SelectMany(static scheme => Requests(scheme.Key, scheme.Kind)).ToList();
        var names = new Queue<string>(NameScope.Parameters("options", "endpoint", "credentials").Assign(requests).Select(Identifiers.Escape));
        return kinds.Select(scheme => Build(scheme.Key, scheme.Scheme, scheme.Kind, names, operations)).ToEquatableArray();
    }

    private static SchemeModel Build(string key, SecuritySchemeObject scheme, SchemeKind kind, Queue<string> names,
        IReadOnlyList<EquatableArray<EquatableArray<RequiredSchemeModel>>> operations)
    {
        bool isAlwaysNeeded = operations.Where(static operation => !operation.IsEmpty)
            .All(operation => operation.All(alternative => alternative.Any(required => required.Name == key)));
        return new(
            key,
            kind,
            Requests(key, kind).Select(_ => names.Dequeue()).ToEquatableArray(),
            kind is SchemeKind.ApiKeyHeader or SchemeKind.ApiKeyQuery or SchemeKind.ApiKeyCookie ? scheme.Name ?? "" : "",
            kind == SchemeKind.OAuth2ClientCredentials ? TokenUrl(scheme) : null,
            isAlwaysNeeded,
            SchemeDetails.Of(scheme, kind),
            DocReader.Read(scheme.Description));
    }

    private static IEnumerable<NameRequest> Requests(string key, SchemeKind kind) => kind switch
    {
        SchemeKind.Basic => [Request(key, "UserName"), Request(key, "Password")],
        SchemeKind.OAuth2ClientCredentials => [Request(key, "ClientId"), Request(key, "ClientSecret")],
        _ => [NameRequest.Parameter(key, key)],
    };

    private static NameRequest Request(string key, string part)
        => NameRequest.Parameter(key + part, key + " " + part) with { Preferred = Identifiers.Camel(key) + part };

    private (string Key, SecuritySchemeObject Scheme, SchemeKind Kind) Kind(string key)
    {
        SecuritySchemeObject scheme = description.SecurityScheme(key);
        SchemeKind kind = (scheme.Type, scheme.Scheme?.ToLowerInvariant(), scheme.In) switch
        {
            ("http", "bearer", _) => SchemeKind.Bearer,
            ("http", "basic", _) => SchemeKind.Basic,
            ("apiKey", _, "header") => SchemeKind.ApiKeyHeader,
            ("apiKey", _, "query") => SchemeKind.ApiKeyQuery,
            ("apiKey", _, "cookie") => SchemeKind.ApiKeyCookie,
            ("oauth2", _, _) when scheme.Flows.ClientCredentials.Exists => SchemeKind.OAuth2ClientCredentials,
            ("oauth2" or "openIdConnect", _, _) => SchemeKind.Token,
            ("mutualTLS", _, _) => SchemeKind.MutualTls,
            _ => SchemeKind.Custom,
        };
        if (!scheme.Exists || Flaw(scheme, kind) is not { } flaw)
        {
            return (key, scheme, kind);
        }

        problems.Add(Problem.Create(Descriptors.SchemeUnusable, scheme.Node.Location, key, flaw));
        return (key, scheme, kind == SchemeKind.OAuth2ClientCredentials ? SchemeKind.Token : SchemeKind.Custom);
    }

    /// <summary>What keeps a scheme from being used as the document describes it; null for nothing.</summary>
    private static string? Flaw(SecuritySchemeObject scheme, SchemeKind kind) => kind switch
    {
        SchemeKind.ApiKeyQuery when scheme.Name is null or "" => "has no parameter name",
        SchemeKind.ApiKeyHeader or SchemeKind.ApiKeyCookie when !HttpToken.Is(scheme.Name) => "has a name that is not valid for a header or cookie",
        SchemeKind.OAuth2ClientCredentials when TokenUrl(scheme) is null => "has no tokenUrl that is an https URL or relative",
        SchemeKind.Custom when scheme.Type != "http" || scheme.Scheme is null or "" => "has an unknown type",
        _ => null,
    };

    /// <summary>Where tokens are fetched: https, this machine, or relative to the endpoint. Everything else would give the secret away.</summary>
    private static string? TokenUrl(SecuritySchemeObject scheme)
    {
        string? url = scheme.Flows.ClientCredentials.TokenUrl?.Trim();
        if (url is null or "" || url.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        bool isWeb = url.IndexOf(':') >= 0 && Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute)
            && (absolute.Scheme == "https" || (absolute.Scheme == "http" && absolute.IsLoopback));
        return isWeb || (url.IndexOf(':') < 0 && Uri.TryCreate(url, UriKind.Relative, out _)) ? url : null;
    }
}

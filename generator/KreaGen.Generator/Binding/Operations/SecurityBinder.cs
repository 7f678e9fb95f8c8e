using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Binds security requirements and the schemes that they name.</summary>
internal sealed class SecurityBinder(SpecSet specs, DocReader docs)
{
    private static JsonPointer Schemes => JsonPointer.Root.Child("components").Child("securitySchemes");

    /// <summary>What an operation asks for: its own requirement, or the document's when it has none.</summary>
    public EquatableArray<EquatableArray<string>> Bind(OperationEntry operation)
        => ((operation.Node.Member("security") ?? specs.Root.Member("security")) as JsonArray ?? [])
            .OfType<JsonObject>()
            .Select(static alternative => alternative.Select(static scheme => scheme.Key).OrderBy(static key => key, StringComparer.Ordinal).ToEquatableArray())
            .ToEquatableArray();

    /// <summary>The schemes that some operation asks for, in the order of their keys in the document.</summary>
    public EquatableArray<SchemeModel> BindSchemes(IEnumerable<string> asked)
    {
        var keys = new HashSet<string>(asked, StringComparer.Ordinal);
        IEnumerable<string> described = specs.Find(Schemes) is JsonObject all ? all.Select(static scheme => scheme.Key) : [];
        List<string> order = described.Where(keys.Contains).ToList();
        order.AddRange(keys.Except(order, StringComparer.Ordinal).OrderBy(static key => key, StringComparer.Ordinal));
        IReadOnlyList<string> names = NameScope.Parameters("options", "endpoint").Assign(order.ConvertAll(static key => NameRequest.Parameter(key, key)));
        return order.Select((key, index) => BindScheme(key, Identifiers.Escape(names[index]))).ToEquatableArray();
    }

    private SchemeModel BindScheme(string key, string name)
    {
        JsonPointer address = Schemes.Child(key);
        if (specs.Find(address).Member("$ref") is not null)
        {
            address = specs.Resolve(address);
        }

        JsonNode? scheme = specs.Find(address);
        JsonNode? clientCredentials = scheme.Member("flows").Member("clientCredentials");
        SchemeKind kind = (scheme.Member("type").Text(), scheme.Member("scheme").Text()?.ToLowerInvariant(), scheme.Member("in").Text()) switch
        {
            ("http", "bearer", _) => SchemeKind.Bearer,
            ("http", "basic", _) => SchemeKind.Basic,
            ("apiKey", _, "header") => SchemeKind.ApiKeyHeader,
            ("apiKey", _, "query") => SchemeKind.ApiKeyQuery,
            ("apiKey", _, "cookie") => SchemeKind.ApiKeyCookie,
            ("oauth2", _, _) when clientCredentials is not null => SchemeKind.OAuth2ClientCredentials,
            ("oauth2" or "openIdConnect", _, _) => SchemeKind.Bearer,
            _ => SchemeKind.Custom,
        };
        return new(
            key,
            name,
            kind,
            kind is SchemeKind.ApiKeyHeader or SchemeKind.ApiKeyQuery or SchemeKind.ApiKeyCookie ? scheme.Member("name").Text() ?? "" : "",
            clientCredentials.Member("tokenUrl").Text(),
            docs.Read(address, "description"));
    }
}

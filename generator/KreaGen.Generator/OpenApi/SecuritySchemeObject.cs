using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi;

/// <summary>The Security Scheme Object.</summary>
/// <param name="Node">The object, references followed.</param>
internal readonly record struct SecuritySchemeObject(OpenApiNode Node)
{
    public bool Exists => Node.Exists;

    /// <summary><c>http</c>, <c>apiKey</c>, <c>oauth2</c>, <c>openIdConnect</c>, <c>mutualTLS</c>.</summary>
    public string? Type => Node.TextOf(Keywords.Type);

    /// <summary>The scheme of HTTP authentication.</summary>
    public string? Scheme => Node.TextOf(Keywords.Scheme);

    /// <summary>The place of a key.</summary>
    public string? In => Node.TextOf(Keywords.In);

    /// <summary>The name of a key's parameter, header or cookie.</summary>
    public string? Name => Node.TextOf(Keywords.Name);

    public string? BearerFormat => Node.TextOf(Keywords.BearerFormat);

    public string? OpenIdConnectUrl => Node.TextOf(Keywords.OpenIdConnectUrl);

    public LocalizedText Description => Node.LocalizedOf(Keywords.Description);

    public OAuthFlowsObject Flows => new(Node[Keywords.Flows]);
}

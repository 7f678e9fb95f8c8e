using KreaGen.Generator.Documents.Structure;

namespace KreaGen.Generator.OpenApi;

/// <summary>The OAuth Flow Object.</summary>
internal readonly record struct OAuthFlowObject(OpenApiNode Node)
{
    /// <summary>Whether the scheme offers the flow.</summary>
    public bool Exists => Node.Exists;

    /// <summary>Whether the flow is described.</summary>
    public bool IsObject => Node.IsObject;

    public string? AuthorizationUrl => Node.TextOf(Keywords.AuthorizationUrl);

    public string? TokenUrl => Node.TextOf(Keywords.TokenUrl);
}

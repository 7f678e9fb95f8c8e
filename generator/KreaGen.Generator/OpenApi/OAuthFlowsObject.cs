using KreaGen.Generator.Documents.Structure;

namespace KreaGen.Generator.OpenApi;

/// <summary>The OAuth Flows Object.</summary>
internal readonly record struct OAuthFlowsObject(OpenApiNode Node)
{
    public OAuthFlowObject AuthorizationCode => new(Node[Keywords.AuthorizationCode]);

    public OAuthFlowObject Implicit => new(Node[Keywords.Implicit]);

    public OAuthFlowObject Password => new(Node[Keywords.Password]);

    public OAuthFlowObject DeviceAuthorization => new(Node[Keywords.DeviceAuthorization]);

    public OAuthFlowObject ClientCredentials => new(Node[Keywords.ClientCredentials]);
}

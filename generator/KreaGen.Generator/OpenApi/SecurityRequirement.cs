namespace KreaGen.Generator.OpenApi;

/// <summary>The Security Requirement Object: one alternative.</summary>
internal readonly record struct SecurityRequirement(OpenApiNode Node)
{
    /// <summary>The schemes that it asks for, each with the scopes that it needs.</summary>
    public IEnumerable<OpenApiMember> Schemes => Node.Members;
}

namespace KreaGen.Samples.Sandbox.Faults;

/// <summary>The endpoints of the sandbox that faults can be planned for.</summary>
public enum SandboxEndpoint
{
    /// <summary>POST /v1/images/generations.</summary>
    Submit,

    /// <summary>GET /v1/tasks/{task_id}.</summary>
    Poll,

    /// <summary>GET /v1/credits.</summary>
    Credits,

    /// <summary>GET /files/{name}.png, the image host.</summary>
    Picture,
}

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

    /// <summary>POST /v1 with tasks to carry out, as at Runware.</summary>
    RunwareSubmit,

    /// <summary>POST /v1 with nothing but questions for the results of tasks, as at Runware.</summary>
    RunwareAsk,
}

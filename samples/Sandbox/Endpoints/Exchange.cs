using KreaGen.Samples.Sandbox.Faults;
using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>One request on its way, with the fault it meets: a planned one, or one that its prompt asks for.</summary>
internal sealed class Exchange(HttpContext context, string requestId)
{
    public HttpContext Context { get; } = context;

    public string RequestId { get; } = requestId;

    public Fault? Fault { get; set; }

    /// <summary>The endpoint, once it is known: one address can serve several.</summary>
    public SandboxEndpoint? Endpoint { get; set; }
}

using System.Diagnostics;

namespace KreaGen.Http;

/// <summary>
/// The base class of all generated clients. Clients are thread-safe; create one and reuse it.
/// <c>DownloadAsync</c> and <c>SaveAsync</c> of <c>KreaGen.Downloads</c> save the files that responses link to.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class ApiClient : IDisposable
{
    /// <summary>Creates a client.</summary>
    /// <param name="pipeline">What sends its requests; it ends with the client.</param>
    protected ApiClient(ApiPipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        Pipeline = pipeline;
    }

    /// <summary>The endpoint that requests are sent to.</summary>
    public Uri Endpoint => Pipeline.Settings.Endpoint;

    internal ApiPipeline Pipeline { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The client's type and endpoint.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{GetType().Name} at {Endpoint}";

    /// <summary>Closes the client's connections.</summary>
    /// <param name="disposing">Whether the client is disposed, rather than finalized.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Pipeline.Close();
        }
    }
}

using System.Threading.RateLimiting;

namespace KreaGen.Extensions.Hosting.Sending;

/// <summary>The leave to send one request; given back when its response has arrived.</summary>
internal sealed class Permit(RateLimitLease? place, RateLimitLease? leave) : IDisposable
{
    public void Dispose()
    {
        leave?.Dispose();
        place?.Dispose();
    }
}

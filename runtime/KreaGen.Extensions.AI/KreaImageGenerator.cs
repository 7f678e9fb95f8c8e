using Microsoft.Extensions.AI;

namespace KreaGen.Extensions.AI;

/// <summary>What the generators of all providers have in common: who they are, and whose they are.</summary>
internal abstract class KreaImageGenerator(object client, ImageGeneratorMetadata metadata) : IImageGenerator
{
    public abstract Task<ImageGenerationResponse> GenerateAsync(ImageGenerationRequest request, ImageGenerationOptions? options = null,
        CancellationToken cancellationToken = default);

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType.IsInstanceOfType(this) ? this
            : serviceType.IsInstanceOfType(metadata) ? metadata
            : serviceType.IsInstanceOfType(client) ? client
            : null;
    }

    /// <summary>Nothing: the client is the caller's.</summary>
    public void Dispose()
    {
    }
}

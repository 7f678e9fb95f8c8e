namespace KreaGen.Http;

/// <summary>The body of one call, written by each of its attempts.</summary>
internal abstract class RequestContent : IDisposable
{
    public abstract string? MediaType { get; }

    /// <summary>The length in bytes; <see langword="null"/> when it is only known once everything is sent.</summary>
    public abstract long? TotalLength { get; }

    /// <summary>Whether another attempt can send the same bytes again.</summary>
    public abstract bool CanRepeat { get; }

    public abstract Task CopyToAsync(Stream target, CancellationToken cancellationToken);

    public abstract void Dispose();
}

namespace KreaGen.Extensions.Hosting.Sending;

/// <summary>Whether an attempt has been sent.</summary>
internal sealed class AttemptMark
{
    private int _sent;

    public static HttpRequestOptionsKey<AttemptMark> Key { get; } = new("KreaGen.Attempt");

    public bool TrySend() => Interlocked.Exchange(ref _sent, 1) == 0;
}

namespace KreaGen.Extensions.Hosting.Sending;

/// <summary>Whether an attempt has been sent.</summary>
internal sealed class AttemptState
{
    private int _sent;

    public static HttpRequestOptionsKey<AttemptState> Key { get; } = new("KreaGen.Attempt");

    public bool TrySend() => Interlocked.Exchange(ref _sent, 1) == 0;
}

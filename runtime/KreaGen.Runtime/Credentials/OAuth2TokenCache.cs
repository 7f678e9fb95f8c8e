using System.Diagnostics;

namespace KreaGen.Credentials;

/// <summary>
/// Keeps the token of one endpoint and one set of scopes until shortly before it expires. However many calls ask at once, one
/// fetch serves them all; a call that is canceled stops waiting and leaves the fetch to the others.
/// </summary>
internal sealed class OAuth2TokenCache(Func<CredentialTarget, Task<OAuth2TokenCache.Kept>> fetch)
{
    private readonly object _gate = new();

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private Kept? _kept;
    private Task<Kept>? _running;

    public async ValueTask<string> GetAsync(CredentialTarget asking, CancellationToken cancellationToken)
    {
        Task<Kept> running;
        lock (_gate)
        {
            if (_kept is { } fresh && asking.TimeProvider.GetUtcNow() < fresh.RefreshAt)
            {
                return fresh.Token;
            }

            // Never on the caller's own stack: a fetch that ends at once would be forgotten before it is remembered.
            running = _running ??= Task.Run(() => FetchAsync(asking), CancellationToken.None);
        }

        return (await running.WaitAsync(cancellationToken).ConfigureAwait(false)).Token;
    }

    /// <summary>Forgets a token that was rejected. Another call may have fetched a new one meanwhile; that one stays.</summary>
    public void Forget(IReadOnlyList<string> refused)
    {
        lock (_gate)
        {
            if (_kept is { } kept && refused.Contains(kept.Token))
            {
                _kept = null;
            }
        }
    }

    private async Task<Kept> FetchAsync(CredentialTarget asking)
    {
        Kept? fetched = null;
        try
        {
            fetched = await fetch(asking).ConfigureAwait(false);
            return fetched;
        }
        finally
        {
            lock (_gate)
            {
                _kept = fetched;
                _running = null;
            }
        }
    }

    internal sealed record Kept(string Token, DateTimeOffset RefreshAt)
    {
        public override string ToString() => "OAuth 2 token (not shown)";
    }
}

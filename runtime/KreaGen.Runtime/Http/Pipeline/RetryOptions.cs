namespace KreaGen.Http;

/// <summary>
/// How calls are repeated. A request that changes something is repeated only when it certainly did not arrive,
/// was rejected with 429, is a PUT or DELETE that starts no job, or carries an <c>Idempotency-Key</c>.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>How often a call is repeated; the default is 3, and 0 switches repetition off.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The wait before the first repetition; it doubles each time, with jitter. The default is half a second.</summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// The longest wait. When a server asks for a longer one with <c>Retry-After</c>, the call fails at once, and its error has the time
    /// (<see cref="Errors.ApiException.RetryAfter"/>): a wait is never cut short. The default is 30 seconds.
    /// </summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(30);
}

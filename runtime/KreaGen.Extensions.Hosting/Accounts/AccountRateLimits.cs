namespace KreaGen.Extensions.Hosting.Accounts;

/// <summary>What an account may be asked for at a time, over all calls of its client in this process; downloads do not count.</summary>
public sealed class AccountRateLimits
{
    /// <summary>How many requests may be under way at once, at least 1; <see langword="null"/>, the default, for any number.</summary>
    public int? Concurrency { get; set; }

    /// <summary>How many requests may be sent in any <see cref="Window"/>, at least 1; <see langword="null"/>, the default, for any number.</summary>
    public int? Requests { get; set; }

    /// <summary>The time in which <see cref="Requests"/> are counted. The default is one second.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many requests may wait for their turn; one more is rejected, unsent. The default is 1,000.</summary>
    public int Queue { get; set; } = 1_000;
}

using System.Diagnostics;
using System.Text.Json.Serialization;

namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>How callbacks are taken. Read when the endpoint is mapped.</summary>
public sealed class JobCallbackOptions
{
    /// <summary>
    /// The secret part of the address: 22 or more letters, digits, hyphens and underscores from a random generator.
    /// By default it is the account's setting <c>CallbackToken</c>.
    /// </summary>
    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Token { get; set; }

    /// <summary>The account's name, for clients that were added with one.</summary>
    public string? Account { get; set; }

    /// <summary>
    /// The member of the body that names the job; all else in the body is ignored. By default the provider's: <c>id</c>, at Runware <c>taskUUID</c>.
    /// </summary>
    public string? IdMember { get; set; }

    /// <summary>The longest body that is read, in bytes, at least 1. The default is 64 KiB, at Runware, whose webhooks can hold the file, 32 MiB.</summary>
    public int? MaxBodyBytes { get; set; }

    /// <summary>
    /// How many callbacks may wait to be handled, at least 1; one more is answered 503, so that the provider sends it again. The default is 1,000.
    /// </summary>
    public int Capacity { get; set; } = 1_000;

    /// <summary>How many are handled at once, at least 1. The default is 4.</summary>
    public int Concurrency { get; set; } = 4;

    /// <summary>How often a job that cannot be read, has not ended yet or whose handler throws is tried in all, at least 1. The default is 6.</summary>
    public int Attempts { get; set; } = 6;

    /// <summary>The wait before the second attempt, not negative; it doubles each time. The default is 2 seconds.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long handlers may go on when the application stops. The default is 5 seconds.</summary>
    public TimeSpan StopTimeout { get; set; } = TimeSpan.FromSeconds(5);

    internal CallbackFormat Form(string idMember, string? resultMember, int maxBodyBytes)
        => new(IdMember ?? idMember, resultMember, MaxBodyBytes ?? maxBodyBytes);

    internal void Check()
    {
        if (IdMember is { Length: 0 })
        {
            throw new ArgumentException("The name of the member with the job id is empty.", nameof(IdMember));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBodyBytes ?? 1, 1, nameof(MaxBodyBytes));
        ArgumentOutOfRangeException.ThrowIfLessThan(Capacity, 1, nameof(Capacity));
        ArgumentOutOfRangeException.ThrowIfLessThan(Concurrency, 1, nameof(Concurrency));
        ArgumentOutOfRangeException.ThrowIfLessThan(Attempts, 1, nameof(Attempts));
        ArgumentOutOfRangeException.ThrowIfLessThan(RetryDelay, TimeSpan.Zero, nameof(RetryDelay));
        ArgumentOutOfRangeException.ThrowIfLessThan(StopTimeout, TimeSpan.Zero, nameof(StopTimeout));
    }
}

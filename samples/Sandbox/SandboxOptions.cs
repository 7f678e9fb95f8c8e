namespace KreaGen.Samples.Sandbox;

/// <summary>How a <see cref="SandboxServer"/> behaves. Read once, when the server starts.</summary>
public sealed class SandboxOptions
{
    /// <summary>The TCP port on 127.0.0.1; 0, the default, takes any free port.</summary>
    public int Port { get; init; }

    /// <summary>The only accepted bearer key, <c>sandbox-key</c> by default; <see langword="null"/> accepts any bearer key.</summary>
    public string? ApiKey { get; init; } = "sandbox-key";

    /// <summary>Time from submit to completed, 3 s by default; <see cref="TimeSpan.Zero"/> completes a task at once.</summary>
    public TimeSpan TaskDuration { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>What <c>task_info.estimated_time</c> promises; <see cref="TaskDuration"/>, rounded up to seconds, when <see langword="null"/>.</summary>
    public TimeSpan? EstimatedTime { get; init; }

    /// <summary>How long a picture's link works after its task completed, 24 hours by default.</summary>
    public TimeSpan LinkLifetime { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The HTTP status of an expired link: 403, the default, or 410.</summary>
    public int ExpiredLinkStatus { get; init; } = 403;

    /// <summary>The credits at the start, 100 by default.</summary>
    public decimal Credits { get; init; } = 100m;

    /// <summary>The balance at Runware at the start in US dollars, 10 by default; an image costs 0.0096.</summary>
    public decimal RunwareBalance { get; init; } = 10m;

    /// <summary>Waits before each repeated callback, 1, 2 and 4 s by default; their number is the number of retries.</summary>
    public IReadOnlyList<TimeSpan> CallbackRetryDelays { get; init; } =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)];

    /// <summary>How long one callback may take, 10 s by default. Measured in real time, never by <see cref="TimeProvider"/>.</summary>
    public TimeSpan CallbackTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Allows callbacks over plain http and to internal addresses, as tests need them; off by default.</summary>
    public bool AllowInsecureCallbacks { get; init; }

    /// <summary>The clock of tasks, links, delays and callback retries.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}

namespace KreaGen.Samples.Sandbox.Faults;

/// <summary>What becomes of one task, where it differs from a task that completes.</summary>
public sealed record TaskScript
{
    /// <summary>Time to the end; the server's <see cref="SandboxOptions.TaskDuration"/> when <see langword="null"/>.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The task never ends: it stays at 99 percent.</summary>
    public bool NeverEnds { get; init; }

    /// <summary>The task fails with this <c>error.code</c>.</summary>
    public string? FailureCode { get; init; }

    /// <summary>Of several results only the last one fails; the others are there in time.</summary>
    public bool FailsLastOnly { get; init; }

    /// <summary>The message of the failure; a text with a newline when <see langword="null"/>.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>The task ends as <c>canceled</c>.</summary>
    public bool Cancelled { get; init; }

    /// <summary>How long polls answer 404 after the submit.</summary>
    public TimeSpan HiddenFor { get; init; }

    /// <summary>A status word that polls show until the task ends.</summary>
    public string? UnfinishedStatus { get; init; }

    /// <summary>The link is expired from the start.</summary>
    public bool ExpiredLink { get; init; }

    /// <summary>A fault of every download of the picture.</summary>
    public Fault? Picture { get; init; }
}

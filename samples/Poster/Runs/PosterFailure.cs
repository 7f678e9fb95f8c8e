namespace KreaGen.Samples.Poster.Runs;

/// <summary>Why a picture is not there, in sentences for people.</summary>
/// <param name="ExitCode">How the program ends for it.</param>
/// <param name="Message">What happened.</param>
internal sealed record PosterFailure(ExitCode ExitCode, string Message)
{
    /// <summary>The provider's code, where it gave one.</summary>
    public string? Code { get; init; }

    /// <summary>Whether submitting again can help, where that is known.</summary>
    public bool? CanResubmit { get; init; }

    /// <summary>The whole error, shown by --verbose.</summary>
    public Exception? Cause { get; init; }

    /// <summary>Whether the task is worth resuming.</summary>
    public bool CanResume => ExitCode is ExitCode.StillRunning or ExitCode.NotSaved or ExitCode.Cancelled;
}

namespace KreaGen.Samples.Poster;

/// <summary>How the program ends. The numbers are a promise to scripts.</summary>
internal enum ExitCode
{
    /// <summary>Every picture is saved.</summary>
    Done = 0,

    /// <summary>The input is wrong; nothing was sent.</summary>
    BadInput = 2,

    /// <summary>The service refused: key, credits, limits, rate. Nothing was charged.</summary>
    Refused = 3,

    /// <summary>The service took the task and failed at it.</summary>
    JobFailed = 4,

    /// <summary>The task is not finished yet; it can be resumed.</summary>
    StillRunning = 5,

    /// <summary>Nobody knows whether the task was taken: it may have been charged.</summary>
    SubmitUnknown = 6,

    /// <summary>The picture is made but not saved; the task can be resumed.</summary>
    NotSaved = 7,

    /// <summary>The service could not be reached; nothing was charged.</summary>
    Unreachable = 8,

    /// <summary>Stopped by Ctrl-C or a signal.</summary>
    Cancelled = 130,
}

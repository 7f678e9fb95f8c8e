namespace KreaGen.Generator.Model;

/// <summary>What a public method of an operation does.</summary>
internal enum MethodKind
{
    Send,

    /// <summary>As <see cref="Send"/>, with status and headers.</summary>
    SendWithResponse,

    /// <summary>Gives the items of a response as they arrive.</summary>
    Stream,

    /// <summary>As <see cref="Stream"/>, with the type and the id of each event.</summary>
    StreamEvents,

    StartJob,

    RunJob,

    ResumeJob,

    /// <summary>The results in a job's state; static.</summary>
    GetJobResults,

    /// <summary>The results of a job as they arrive; static.</summary>
    WatchJobResults,

    /// <summary>Goes through the items of all pages.</summary>
    Enumerate,
}

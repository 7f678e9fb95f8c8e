namespace KreaGen.Batches;

/// <summary>The outcome of one request of a batch.</summary>
public enum BatchResult
{
    /// <summary>The job succeeded, and its results are saved if requested.</summary>
    Succeeded,

    /// <summary>The job failed.</summary>
    Failed,

    /// <summary>The request was rejected; nothing was charged.</summary>
    Refused,

    /// <summary>Nobody knows whether the request arrived: it may have been charged, and was not sent again.</summary>
    Unknown,

    /// <summary>The job was submitted and has not ended yet. Another run with the same journal resumes it.</summary>
    Unfinished,

    /// <summary>The job succeeded, but a result could not be saved. Another run with the same journal saves it.</summary>
    NotSaved,

    /// <summary>The batch stopped before this request was sent.</summary>
    NotSent,
}

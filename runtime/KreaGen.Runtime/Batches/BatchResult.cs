namespace KreaGen.Batches;

/// <summary>What became of one request of a batch.</summary>
public enum BatchResult
{
    /// <summary>The job ended with success, and its results are saved where that was asked for.</summary>
    Succeeded,

    /// <summary>The job ended without success.</summary>
    Failed,

    /// <summary>The request was refused; nothing was charged.</summary>
    Refused,

    /// <summary>Nobody knows whether the request arrived: it may have been charged, and was not sent again.</summary>
    Unknown,

    /// <summary>The job was submitted and its end was not seen. It goes on: another run with the same journal picks it up.</summary>
    Unfinished,

    /// <summary>The job ended with success, but a result could not be saved. Another run with the same journal saves it.</summary>
    NotSaved,

    /// <summary>The batch stopped before this request was sent.</summary>
    NotSent,
}

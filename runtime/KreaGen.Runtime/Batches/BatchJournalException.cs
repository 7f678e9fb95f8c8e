namespace KreaGen.Batches;

/// <summary>
/// The journal of a batch cannot be used: another process is using it, it is not a journal or has another version, it is damaged, or it
/// cannot be written. Nothing is submitted if the requested journal cannot be used.
/// </summary>
/// <param name="message">What happened.</param>
/// <param name="path">The full path of the journal.</param>
/// <param name="innerException">The cause.</param>
public sealed class BatchJournalException(string message, string path, Exception? innerException = null) : IOException(message, innerException)
{
    /// <summary>The full path of the journal.</summary>
    public string Path { get; } = path;

    /// <summary>Whether another process is using the journal.</summary>
    public bool IsInUse { get; init; }
}

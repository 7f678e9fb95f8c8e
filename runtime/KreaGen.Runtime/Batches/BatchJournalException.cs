namespace KreaGen.Batches;

/// <summary>
/// The journal of a batch cannot be used: another process has it, it is no journal or one of another version, it is damaged, or the disk
/// refuses it. Nothing is submitted without a journal that was asked for.
/// </summary>
/// <param name="message">What happened.</param>
/// <param name="path">The full path of the journal.</param>
/// <param name="innerException">What caused it.</param>
public sealed class BatchJournalException(string message, string path, Exception? innerException = null) : IOException(message, innerException)
{
    /// <summary>The full path of the journal.</summary>
    public string Path { get; } = path;

    /// <summary>Whether another process has the journal: it may be free later.</summary>
    public bool IsInUse { get; init; }
}

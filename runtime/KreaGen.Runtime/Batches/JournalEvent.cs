namespace KreaGen.Batches;

/// <summary>What a line of a journal says. The words are those of the file.</summary>
internal static class JournalEvent
{
    /// <summary>A submit goes out now: without a line after this one, nobody knows what became of it.</summary>
    public const string Submitting = "submitting";

    /// <summary>It was answered with the job's id.</summary>
    public const string Submitted = "submitted";

    /// <summary>It certainly had no effect.</summary>
    public const string Refused = "refused";

    /// <summary>Nobody knows whether it had one.</summary>
    public const string Unknown = "unknown";

    /// <summary>The job failed.</summary>
    public const string Failed = "failed";

    /// <summary>A result is complete beside its place, and takes it now.</summary>
    public const string Placing = "placing";

    /// <summary>The job ended with success, and all its results are in their places.</summary>
    public const string Done = "done";

    public static bool IsKnown(string word) => word is Submitting or Submitted or Refused or Unknown or Failed or Placing or Done;
}

namespace KreaGen.Batches;

/// <summary>Writes what happens into the journal, if there is one, and stops the batch when it can no longer be written.</summary>
internal sealed class JournalWriter(BatchJournal? journal)
{
    private readonly object _gate = new();
    private Exception? _stopped;

    /// <summary>Why nothing more is submitted; <see langword="null"/> as long as something may be.</summary>
    public Exception? Stopped
    {
        get
        {
            lock (_gate)
            {
                return _stopped;
            }
        }
    }

    /// <summary>From now on nothing more is submitted; the first reason counts.</summary>
    public void Stop(Exception reason)
    {
        lock (_gate)
        {
            _stopped ??= reason;
        }
    }

    /// <summary>
    /// Writes a line. When the disk rejects it, what is paid for goes on to its end in memory, so that as little as possible is lost.
    /// </summary>
    /// <returns>Whether the disk has it.</returns>
    public bool TryWrite(JournalLine line)
    {
        try
        {
            journal?.Append(line);
            return true;
        }
        catch (BatchJournalException error)
        {
            Stop(error);
            return false;
        }
    }
}

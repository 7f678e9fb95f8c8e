namespace KreaGen.Jobs;

/// <summary>One response to the question for a job's state.</summary>
internal sealed class JobSnapshot<TState>(TState state, JobReading reading, int bodyHash, string? requestId, Func<string, string> clean)
{
    public TState State => state;

    public JobReading Reading => reading;

    public string? Status => reading.Status;

    public bool HasSucceeded => reading.HasSucceeded;

    public bool IsFinished => reading.IsFinished;

    public string? RequestId => requestId;

    /// <summary>Takes secrets out of a text of the response.</summary>
    public Func<string, string> Clean => clean;

    private int BodyHash => bodyHash;

    /// <summary>The same response, understood by somebody else.</summary>
    public JobSnapshot<TState> ReadAs(JobReading other) => new(state, other, bodyHash, requestId, clean);

    // Lists in records compare by reference, so the bytes are asked as well.
    public bool IsSameAs(JobSnapshot<TState> other)
        => BodyHash == other.BodyHash || EqualityComparer<TState>.Default.Equals(State, other.State);
}

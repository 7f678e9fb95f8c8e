namespace KreaGen.Jobs;

/// <summary>One answer to the question for a job's state.</summary>
internal sealed class JobSnapshot<TState>(TState state, string? status, bool hasSucceeded, bool isFinished, int bodyHash, string? requestId)
{
    public TState State => state;

    public string? Status => status;

    public bool HasSucceeded => hasSucceeded;

    public bool IsFinished => isFinished;

    public string? RequestId => requestId;

    private int BodyHash => bodyHash;

    // Lists in records compare by reference, so the bytes are asked as well.
    public bool IsSameAs(JobSnapshot<TState> other)
        => BodyHash == other.BodyHash || EqualityComparer<TState>.Default.Equals(State, other.State);
}

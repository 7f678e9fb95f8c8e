namespace KreaGen.Jobs;

/// <summary>What a state says about its job.</summary>
internal sealed record JobReading
{
    public string? Status { get; init; }

    public bool HasSucceeded { get; init; }

    public bool IsFinished { get; init; }

    /// <summary>Whether the provider says that it knows no such job.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether anything in the state but an error is about the job.</summary>
    public bool IsAboutJob { get; init; }

    public bool SaysSomething => IsAboutJob || IsFinished;

    public double? Progress { get; init; }

    public string? FailureCode { get; init; }

    public string? FailureMessage { get; init; }

    /// <summary>How many results are there, of how many; <see langword="null"/> for a job with one status.</summary>
    public (int There, int? Wanted)? Results { get; init; }
}

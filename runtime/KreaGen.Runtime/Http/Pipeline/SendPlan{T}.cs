namespace KreaGen.Http;

/// <summary>How one call differs from an ordinary one.</summary>
/// <typeparam name="T">The type of the response.</typeparam>
internal sealed record SendPlan<T>
{
    public static SendPlan<T> Ordinary { get; } = new();

    /// <summary>An ordinary call whose response is compared with another by its bytes.</summary>
    public static SendPlan<T> Compared { get; } = new() { IsCompared = true };

    /// <summary>Whether the caller repeats the call itself, as polling does; then the request is only ever a question.</summary>
    public bool IsPoll { get; init; }

    /// <summary>Whether it submits a job, whatever the operation says.</summary>
    public bool IsSubmission { get; init; }

    /// <summary>Whether <see cref="ApiResponse{T}.BodyHash"/> is asked for.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Says what is wrong with a response that can be read but not used; <see langword="null"/> when nothing is.</summary>
    public Func<T, string?>? FindProblem { get; init; }

    /// <summary>A shorter time for the attempt.</summary>
    public TimeSpan? Timeout { get; init; }
}

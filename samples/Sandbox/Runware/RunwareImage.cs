namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>One result of a Runware task.</summary>
public sealed record RunwareImage
{
    /// <summary>The id, <c>imageUUID</c>.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it is there, well or badly; <see cref="DateTimeOffset.MaxValue"/> if never.</summary>
    public required DateTimeOffset ReadyAt { get; init; }

    /// <summary>The seed in use.</summary>
    public required int Seed { get; init; }

    /// <summary>The code with which it fails; <see langword="null"/> for an image.</summary>
    public string? FailureCode { get; init; }
}

namespace KreaGen.Benchmarks.Peers.Images;

public sealed record Answer
{
    public required IReadOnlyList<Image> Data { get; init; }

    public IReadOnlyList<Failure>? Errors { get; init; }
}

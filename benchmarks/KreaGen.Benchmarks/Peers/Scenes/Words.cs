namespace KreaGen.Benchmarks.Peers.Scenes;

public sealed record Words : Layer
{
    public required string Text { get; init; }

    public required int Size { get; init; }

    public bool? Bold { get; init; }
}

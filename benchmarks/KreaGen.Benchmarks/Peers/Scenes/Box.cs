namespace KreaGen.Benchmarks.Peers.Scenes;

public sealed record Box : Layer
{
    public required int X { get; init; }

    public required int Y { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    public string? Fill { get; init; }
}

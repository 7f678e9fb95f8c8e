namespace KreaGen.Benchmarks.Peers.Scenes;

public sealed record Picture : Layer
{
    public required string Source { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    public double? Opacity { get; init; }
}

namespace KreaGen.Benchmarks.Peers.Scenes;

public sealed record Scene
{
    public required string Name { get; init; }

    public required Layer Root { get; init; }
}

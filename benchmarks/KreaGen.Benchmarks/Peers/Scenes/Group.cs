namespace KreaGen.Benchmarks.Peers.Scenes;

public sealed record Group : Layer
{
    public required string Name { get; init; }

    public bool? Visible { get; init; }

    public required IReadOnlyList<Layer> Children { get; init; }
}

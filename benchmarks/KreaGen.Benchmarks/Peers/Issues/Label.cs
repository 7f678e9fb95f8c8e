namespace KreaGen.Benchmarks.Peers.Issues;

public sealed record Label
{
    public required long Id { get; init; }

    public required string NodeId { get; init; }

    public required Uri Url { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required string Color { get; init; }

    public required bool Default { get; init; }
}

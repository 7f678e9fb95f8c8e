namespace KreaGen.Benchmarks.Peers.Tasks;

public sealed record ImageRequest
{
    public required string Model { get; init; }

    public required string Prompt { get; init; }

    public string? Size { get; init; }

    public string? Quality { get; init; }

    public int? Seed { get; init; }

    public Uri? CallbackUrl { get; init; }
}

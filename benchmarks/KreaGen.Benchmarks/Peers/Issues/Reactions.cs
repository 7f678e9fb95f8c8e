using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Peers.Issues;

public sealed record Reactions
{
    public required int TotalCount { get; init; }

    [JsonPropertyName("+1")]
    public required int PlusOne { get; init; }

    [JsonPropertyName("-1")]
    public required int MinusOne { get; init; }

    public required int Laugh { get; init; }

    public required int Confused { get; init; }

    public required int Heart { get; init; }

    public required int Hooray { get; init; }

    public required int Eyes { get; init; }

    public required int Rocket { get; init; }
}

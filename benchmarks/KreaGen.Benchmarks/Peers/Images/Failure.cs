using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Peers.Images;

public sealed record Failure
{
    public required string Code { get; init; }

    public required string Message { get; init; }

    public string? Parameter { get; init; }

    [JsonPropertyName("taskUUID")]
    public Guid? TaskUuid { get; init; }
}

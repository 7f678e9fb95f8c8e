using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Peers.Images;

public sealed record Image
{
    public required string TaskType { get; init; }

    [JsonPropertyName("taskUUID")]
    public required Guid TaskUuid { get; init; }

    [JsonPropertyName("imageUUID")]
    public Guid? ImageUuid { get; init; }

    [JsonPropertyName("imageURL")]
    public string? ImageUrl { get; init; }

    public ReadOnlyMemory<byte>? ImageBase64Data { get; init; }

    public long? Seed { get; init; }

    public double? Cost { get; init; }

    [JsonPropertyName("NSFWContent")]
    public bool? NsfwContent { get; init; }
}

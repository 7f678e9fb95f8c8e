using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Peers.Invoices;

public sealed record Address
{
    public string? City { get; init; }

    public string? Country { get; init; }

    [JsonPropertyName("line1")]
    public string? Line1 { get; init; }

    [JsonPropertyName("line2")]
    public string? Line2 { get; init; }

    public string? PostalCode { get; init; }

    public string? State { get; init; }
}

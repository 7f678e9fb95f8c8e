using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Peers.Invoices;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Invoice))]
public sealed partial class InvoicesContext : JsonSerializerContext;

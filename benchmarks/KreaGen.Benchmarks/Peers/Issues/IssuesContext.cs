using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Peers.Issues;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(IssueList))]
public sealed partial class IssuesContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Peers.Images;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Answer))]
public sealed partial class ImagesContext : JsonSerializerContext;

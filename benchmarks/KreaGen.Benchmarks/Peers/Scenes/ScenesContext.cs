using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Peers.Scenes;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Scene))]
public sealed partial class ScenesContext : JsonSerializerContext;

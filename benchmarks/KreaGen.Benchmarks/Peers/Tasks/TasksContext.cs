using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Peers.Tasks;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ImageRequest))]
[JsonSerializable(typeof(ImageTask))]
[JsonSerializable(typeof(Problem))]
public sealed partial class TasksContext : JsonSerializerContext;

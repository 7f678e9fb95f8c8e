using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Native.ByHand;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ImageRequest))]
[JsonSerializable(typeof(ImageTask))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ImagesContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace KreaGen.Samples.Sandbox.Wire;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TaskBody))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(CreditsBody))]
internal sealed partial class WireJson : JsonSerializerContext;

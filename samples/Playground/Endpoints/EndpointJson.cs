using System.Text.Json.Serialization;
using KreaGen.Samples.Playground.Pictures;

namespace KreaGen.Samples.Playground.Endpoints;

/// <summary>Writes what the page's script reads.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OrderAnswer))]
[JsonSerializable(typeof(PictureProgress))]
internal sealed partial class EndpointJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace KreaGen.Samples.Poster.Views;

/// <summary>Writes the lines of <c>--json</c>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonEvent))]
internal sealed partial class ViewJson : JsonSerializerContext;

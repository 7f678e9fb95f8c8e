using System.Text.Json.Serialization;

namespace KreaGen.Samples.Poster.Files;

/// <summary>Reads and writes the note about an unfinished task.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(UnfinishedTask))]
internal sealed partial class FileJson : JsonSerializerContext;

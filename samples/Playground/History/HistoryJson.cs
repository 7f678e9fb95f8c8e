using System.Text.Json.Serialization;

namespace KreaGen.Samples.Playground.History;

/// <summary>Reads and writes the history.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HistoryEntry[]))]
internal sealed partial class HistoryJson : JsonSerializerContext;

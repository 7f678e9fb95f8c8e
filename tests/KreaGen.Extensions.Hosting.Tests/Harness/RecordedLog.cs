using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.Hosting.Tests.Harness;

/// <summary>A line of a log.</summary>
internal sealed record RecordedLog(string Category, LogLevel Level, int EventId, string Text, string? Exception);

namespace KreaGen.Benchmarks.Native.ByHand;

internal sealed record TaskError(string? Code, string? Message, string? Type);

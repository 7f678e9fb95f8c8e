namespace KreaGen.Benchmarks.Native.ByHand;

internal sealed record ImageRequest(string Model, string Prompt, string? Size, string? Quality, int? Seed);

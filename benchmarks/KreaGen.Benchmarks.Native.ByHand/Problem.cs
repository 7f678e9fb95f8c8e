namespace KreaGen.Benchmarks.Native.ByHand;

internal sealed record Problem(TaskError? Error);

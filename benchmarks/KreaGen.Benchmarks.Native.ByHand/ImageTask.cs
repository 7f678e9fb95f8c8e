namespace KreaGen.Benchmarks.Native.ByHand;

internal sealed record ImageTask(string Id, string Model, string Status, int Progress, long Created, IReadOnlyList<Uri>? Results, TaskError? Error);

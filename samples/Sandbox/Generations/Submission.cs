using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>A checked request with what its HTTP headers said of it.</summary>
internal sealed record Submission(
    GenerationRequest Request, string? IdempotencyKey, string BodyHash, string RequestId, TaskScript? Script);

namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>A submit that passed every check.</summary>
internal sealed record GenerationRequest(string Prompt, string Size, string Quality, int? Seed, bool NsfwCheck, Uri? CallbackUrl);

namespace KreaGen.Corpus.Options;

/// <summary>What one document may cost before its worker is ended.</summary>
/// <param name="Generating">For the generator.</param>
/// <param name="Checking">For each compilation of what was generated, and for the examples.</param>
/// <param name="Megabytes">Memory of the worker process.</param>
internal sealed record Bounds(TimeSpan Generating, TimeSpan Checking, int Megabytes)
{
    public static Bounds Default { get; } = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(300), 8192);
}

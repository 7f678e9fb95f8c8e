namespace KreaGen.Corpus.Runs;

/// <summary>What a worker is doing with a document.</summary>
internal enum Stage
{
    Generating,
    Compiling,
    Analyzing,
    Examples,
}

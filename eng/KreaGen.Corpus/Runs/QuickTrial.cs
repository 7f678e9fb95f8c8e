using KreaGen.Corpus.Compiling;
using KreaGen.Corpus.Generating;
using KreaGen.Corpus.Reports;

namespace KreaGen.Corpus.Runs;

/// <summary>The least that tells whether a document is a client: generated, and compiled for the newest framework, in this process.</summary>
internal sealed class QuickTrial
{
    private readonly Toolchain _toolchain;

    public QuickTrial()
    {
        Toolchain whole = Toolchain.Read();
        _toolchain = whole with { Frameworks = [whole.Frameworks[^1]] };
    }

    public Row Run(string document, string text)
    {
        GeneratorOutcome outcome = GeneratorOutcome.Run(document, text);
        Row row = outcome.ToRow(document);
        return outcome.Trees.IsEmpty ? row : new ClientCheck(_toolchain, outcome.Trees).Compile(row);
    }
}

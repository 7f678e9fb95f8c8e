using KreaGen.Corpus.Compiling;
using KreaGen.Corpus.Examples;
using KreaGen.Corpus.Generating;
using KreaGen.Corpus.Reports;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Sources;

namespace KreaGen.Corpus.Runs;

/// <summary>All that is done with one document, in this process.</summary>
internal sealed class Trial(string folder, bool withExamples, bool withAnalyzers, string? keep)
{
    private readonly Toolchain _toolchain = Toolchain.Read();

    public Row Run(string document, Action<Stage> begin)
    {
        begin(Stage.Generating);
        string text = File.ReadAllText(Path.Combine(folder, document));
        IReadOnlyList<SpecSource> references = new ReferenceClosure(Referenced).Find([new SpecSource(document, text)], CancellationToken.None);
        GeneratorOutcome outcome = GeneratorOutcome.Run([(document, text)], references);
        Row row = outcome.ToRow(document);
        if (outcome.Trees.IsEmpty)
        {
            return row;
        }

        if (keep is not null)
        {
            outcome.WriteTo(Path.Combine(keep, document.Replace('/', '_')));
        }

        int missing = OperationCount.Of(document, text) - row.Operations - outcome.LeftOut;
        row = missing > 0 ? row.WithMissing(missing) : row;
        begin(Stage.Compiling);
        var check = new ClientCheck(_toolchain, outcome.Trees);
        row = check.Compile(row);
        if (withAnalyzers && row.Errors == 0)
        {
            begin(Stage.Analyzing);
            row = check.Analyze(row);
        }

        if (withExamples && check.Image is { } image)
        {
            begin(Stage.Examples);
            row = ExampleRun.Run(row, document, text, references, image, _toolchain);
        }

        return row;
    }

    private string? Referenced(string below, string path) => File.Exists(Path.Combine(folder, path)) ? File.ReadAllText(Path.Combine(folder, path)) : null;
}

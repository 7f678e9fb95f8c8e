using System.CommandLine;
using KreaGen.Corpus.Runs;

namespace KreaGen.Corpus.Options;

/// <summary>The command line of the program.</summary>
internal sealed class CorpusCommand : RootCommand
{
    private readonly Argument<DirectoryInfo> _folder =
        new("folder") { Description = "The folder with the documents: *.json, *.yaml, *.yml, folders below included." };

    private readonly Option<FileInfo?> _list = new("--list") { Description = "A file that names the documents to take, one a line, relative to the folder." };

    private readonly Option<FileInfo?> _out = new("--out") { Description = "Where the table goes; standard output by default." };

    private readonly Option<bool> _examples = new("--examples") { Description = "Read every example and default with the generated types and write it back." };

    private readonly Option<DirectoryInfo?> _keep = new("--keep") { Description = "Keep the generated files here, a folder per document." };

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "How many documents are worked on at a time; half the processors by default.",
        DefaultValueFactory = static _ => Math.Max(1, Environment.ProcessorCount / 2),
    };

    private readonly Option<bool> _analyzers = new("--analyzers")
    {
        Description = "Whether the SDK's analyzers look at the generated code too (AnalysisLevel latest-all); they do by default.",
        DefaultValueFactory = static _ => true,
    };

    public CorpusCommand()
        : base("Runs the generator over a folder of OpenAPI documents, compiles what comes out and says what became of each.")
    {
        _folder.AcceptExistingOnly();
        Add(_folder);
        foreach (Option option in (Option[])[_list, _out, _examples, _keep, _jobs, _analyzers])
        {
            Add(option);
        }

        Add(new WorkerCommand());
        SetAction((line, cancellationToken) => new CorpusRun(Read(line)).RunAsync(cancellationToken));
    }

    private CorpusOptions Read(ParseResult line) => new(
        line.GetRequiredValue(_folder),
        line.GetValue(_list),
        line.GetValue(_out),
        line.GetValue(_examples),
        line.GetValue(_keep),
        Math.Max(1, line.GetValue(_jobs)),
        line.GetValue(_analyzers),
        Bounds.Default);
}

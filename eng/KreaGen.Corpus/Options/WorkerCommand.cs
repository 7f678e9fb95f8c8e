using System.CommandLine;
using KreaGen.Corpus.Runs;

namespace KreaGen.Corpus.Options;

/// <summary>What the program calls itself with: a process that takes documents from standard input, so that a crash costs one row.</summary>
internal sealed class WorkerCommand : Command
{
    public const string Verb = "worker";

    public WorkerCommand()
        : base(Verb)
    {
        Hidden = true;
        var folder = new Argument<string>("folder");
        var examples = new Option<bool>("--examples");
        var analyzers = new Option<bool>("--analyzers");
        var keep = new Option<string?>("--keep");
        Add(folder);
        Add(examples);
        Add(analyzers);
        Add(keep);
        SetAction(line => WorkerLoop.Run(
            new Trial(line.GetRequiredValue(folder), line.GetValue(examples), line.GetValue(analyzers), line.GetValue(keep)), Console.In, Console.Out));
    }
}

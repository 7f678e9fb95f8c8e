using System.CommandLine;
using System.Globalization;
using KreaGen.Generator;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Sources;
using KreaGen.Tool.Loading;
using KreaGen.Tool.Reports;
using Microsoft.CodeAnalysis;

namespace KreaGen.Tool.Commands;

/// <summary><c>kreagen lint FILES</c>: what a build would say of documents, with the same ids.</summary>
internal sealed class LintCommand : Command
{
    public LintCommand(ToolConsole console)
        : base("lint", "Prints the diagnostics of a build. Exit code 1 if there is an error.")
    {
        Argument<string[]> files = new("files")
        {
            Description = "Documents, localized documents and overlays of one client, or folders that contain them.",
            Arity = ArgumentArity.OneOrMore
        };
        Option<bool> strict = new("--strict") { Description = "Exit code 1 for warnings as well." };
        Option<bool> all = new("--all") { Description = "Include the hints that are disabled by default." };
        Add(files);
        Add(strict);
        Add(all);
        ClientOptions client = new(this);
        SetAction((line, cancellationToken) =>
        {
            ClientSources sources = new SourceFiles(console).Client(line.GetValue(files)!, client.Read(line), cancellationToken);
            List<Problem> problems =
                [.. ClientReader.Read(sources, cancellationToken).Problems.Where(problem => problem.Descriptor.IsEnabledByDefault || line.GetValue(all))];
            foreach (Problem problem in problems)
            {
                DiagnosticLine.Write(console.Output, problem);
            }

            int errors = problems.Count(static problem => problem.IsError);
            int warnings = problems.Count(static problem => DiagnosticLine.SeverityOf(problem) == DiagnosticSeverity.Warning);
            console.Output.Line(string.Create(CultureInfo.InvariantCulture, $"{errors} errors, {warnings} warnings"));
            return Task.FromResult((int)(errors > 0 || (warnings > 0 && line.GetValue(strict)) ? ExitCode.Found : ExitCode.Fine));
        });
    }
}

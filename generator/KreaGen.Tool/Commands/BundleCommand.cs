using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Sources;
using KreaGen.Tool.Bundling;
using KreaGen.Tool.Loading;
using KreaGen.Tool.Reports;

namespace KreaGen.Tool.Commands;

/// <summary><c>kreagen bundle FILE</c>: a document in many files as one.</summary>
internal sealed class BundleCommand : Command
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, MaxDepth = 256, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ToolConsole _console;
    private readonly Argument<string> _file = new("file") { Description = "A document that refers to files in its folder or below." };
    private readonly Option<string> _out =
        new("--out", "-o") { Description = "The file to write: JSON if it ends in .json, otherwise YAML.", Required = true };
    private readonly Option<bool> _force = new("--force") { Description = "Replace a file that exists." };

    public BundleCommand(ToolConsole console)
        : base("bundle", "Writes a document and the files that it refers to as one document.")
    {
        _console = console;
        Add(_file);
        Add(_out);
        Add(_force);
        SetAction((line, cancellationToken)
            => Task.FromResult((int)Run(line.GetValue(_file)!, line.GetValue(_out)!, line.GetValue(_force), cancellationToken)));
    }

    private ExitCode Run(string path, string target, bool force, CancellationToken cancellationToken)
    {
        string full = _console.PathOf(target);
        if (!force && File.Exists(full))
        {
            throw new ToolException($"{target} exists. To replace it: --force");
        }

        SourceFiles files = new(_console);
        SpecSource document = new(path, files.Text(path)) { Settings = ClientSettings.Default };
        List<Problem> problems = [];
        JsonObject? bundle = DocumentBundle.Make(document, files.WithReferences([document], cancellationToken).References, problems, cancellationToken);
        foreach (Problem problem in problems.Where(static problem => problem.Descriptor.IsEnabledByDefault))
        {
            DiagnosticLine.Write(_console.Error, problem);
        }

        if (bundle is null || problems.Exists(static problem => problem.IsError))
        {
            throw new ToolException("The document has errors; nothing was written.");
        }

        bool isJson = Path.GetExtension(target).Equals(".json", StringComparison.OrdinalIgnoreCase);
        files.Write(target, isJson ? bundle.ToJsonString(Json).ReplaceLineEndings("\n") + "\n" : YamlTreeWriter.Write(bundle));
        _console.Output.Line($"Wrote {target}.");
        return ExitCode.Fine;
    }
}

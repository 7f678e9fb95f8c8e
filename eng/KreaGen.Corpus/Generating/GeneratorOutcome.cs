using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using KreaGen.Corpus.Reports;
using KreaGen.Generator;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KreaGen.Corpus.Generating;

/// <summary>What the generator made of documents, run as the compiler runs it.</summary>
internal sealed class GeneratorOutcome
{
    private readonly GeneratorRunResult _result;

    private GeneratorOutcome(GeneratorRunResult result, TimeSpan time, int megabytes)
    {
        _result = result;
        Time = time;
        Megabytes = megabytes;
        Model = result.TrackedSteps.TryGetValue(StepNames.Model, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? steps.SelectMany(static step => step.Outputs).Select(static output => output.Value).OfType<ClientModel>().FirstOrDefault()
            : null;
    }

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public TimeSpan Time { get; }

    public int Megabytes { get; }

    /// <summary>The client's model; null when there is none.</summary>
    public ClientModel? Model { get; }

    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>What the generator threw; null when it did not.</summary>
    public Exception? Exception => _result.Exception;

    public ImmutableArray<SyntaxTree> Trees
        => _result.GeneratedSources.IsDefault ? [] : [.. _result.GeneratedSources.Select(static source => source.SyntaxTree)];

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files
        => _result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    public static GeneratorOutcome Run(string path, string text) => Run([(path, text)]);

    public static GeneratorOutcome Run(IEnumerable<(string Path, string Text)> documents) => Run(documents, []);

    /// <param name="documents">The documents of the client.</param>
    /// <param name="references">The files that they may refer to.</param>
    public static GeneratorOutcome Run(IEnumerable<(string Path, string Text)> documents, IReadOnlyList<SpecSource> references)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            [.. documents.Select(static document => new DocumentFile(document.Path, document.Text)),
                .. references.Select(static file => new DocumentFile(file.Path, file.Text) { IsReference = true })],
            ParseOptions,
            new ItemMetadata(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        using var memory = new MemoryMeter();
        var clock = Stopwatch.StartNew();
        GeneratorRunResult result = driver.RunGenerators(CSharpCompilation.Create("Consumer")).GetRunResult().Results.Single();
        return new(result, clock.Elapsed, memory.Megabytes);
    }

    public Row ToRow(string document)
    {
        var row = new Row(document)
        {
            Generated = Outcome.Yes,
            Diagnostics = string.Join(
                ',',
                Diagnostics.GroupBy(static diagnostic => diagnostic.Id).OrderBy(static group => group.Key, StringComparer.Ordinal)
                    .Select(static group => $"{group.Key}={group.Count()}")),
            Seconds = Time.TotalSeconds,
            PeakMegabytes = Megabytes,
            Files = Trees.Length,
            Lines = Trees.Sum(static tree => tree.GetText().Lines.Count),
            Bytes = Trees.Sum(static tree => (long)Encoding.UTF8.GetByteCount(tree.ToString())),
            Operations = Model?.Files.SelectMany(static file => file.Declarations).OfType<OperationsModel>().Sum(static page => page.Operations.Items.Length)
                ?? 0,
            Schemas = Model?.Files.SelectMany(static file => file.Declarations)
                .Count(static declaration => declaration is not (OperationsModel or ClientClassModel)) ?? 0,
        };
        if (Exception is { } exception)
        {
            return row with { Generated = Outcome.Crashed, FirstError = exception.ToString() };
        }

        Diagnostic? error = Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return Trees.IsEmpty switch
        {
            true when error is null => row with { Generated = Outcome.Crashed, FirstError = "Neither a client nor an error came out." },
            true => row with { Generated = Outcome.Diagnosed, FirstError = Shown(error!) },
            _ => row,
        };
    }

    /// <summary>How many operations the generator says that it left out.</summary>
    public int LeftOut => Diagnostics.Count(static diagnostic => diagnostic.Id == Descriptors.OperationLeftOut.Id);

    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in Files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    public static string Shown(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{diagnostic.Id} {Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}

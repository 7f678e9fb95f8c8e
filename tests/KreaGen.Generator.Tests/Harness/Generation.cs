using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KreaGen.Generator.Tests.Harness;

/// <summary>One run of the generator as the compiler would do it, checked to be complete and to do nothing when run again.</summary>
internal sealed class Generation
{
    private static readonly string[] Steps = [StepNames.Sources, StepNames.Bound, StepNames.Model, StepNames.Files, StepNames.Surfaces, StepNames.Problems];

    private Generation(GeneratorDriver driver, Compilation output)
    {
        Driver = driver;
        Output = output;
        Result = driver.GetRunResult();
    }

    public GeneratorDriver Driver { get; }

    public Compilation Output { get; }

    public GeneratorDriverRunResult Result { get; }

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files
        => Result.Results.SelectMany(static result => result.GeneratedSources).ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    public static Dictionary<string, string> Settings(string name = "TestClient", string @namespace = "Test.Api", string? language = null)
    {
        var settings = new Dictionary<string, string> { ["Name"] = name, ["Namespace"] = @namespace };
        if (language is not null)
        {
            settings["Language"] = language;
        }

        return settings;
    }

    public static Generation Run(string yaml) => Run([new SpecFile("specs/test.yaml", yaml)]);

    public static Generation Run(IEnumerable<SpecFile> files, IReadOnlyDictionary<string, string>? settings = null, string consumer = "", string? enabled = null)
        => Run(files, new ItemMetadata(settings ?? Settings()), consumer, enabled);

    public static Generation Run(IEnumerable<SpecFile> files, ItemMetadata metadata, string consumer = "", string? enabled = null)
    {
        CSharpCompilation compilation = References.Compilation(consumer);
        if (enabled is not null)
        {
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(enabled, ReportDiagnostic.Info)]));
        }

        GeneratorDriver driver = CreateDriver(files, metadata);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        var generation = new Generation(driver, output);
        foreach (GeneratorRunResult result in generation.Result.Results)
        {
            Assert.Null(result.Exception);
        }

        generation.AssertSecondRunDoesNothing(compilation);
        return generation;
    }

    public static GeneratorDriver CreateDriver(IEnumerable<SpecFile> files, ItemMetadata metadata) => CSharpGeneratorDriver.Create(
        [new ClientGenerator().AsSourceGenerator()],
        files,
        References.ParseOptions,
        metadata,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Everything that the compiler has to say about the generated code and the consumer's.</summary>
    public IReadOnlyList<Diagnostic> Complaints()
        => [.. Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    public Generation AssertCompiles()
    {
        Assert.Empty(Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        IReadOnlyList<Diagnostic> complaints = Complaints();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Take(20)));
        return this;
    }

    private void AssertSecondRunDoesNothing(CSharpCompilation compilation)
    {
        GeneratorDriverRunResult second = Driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("// another file", References.ParseOptions))).GetRunResult();
        foreach (GeneratorRunResult result in second.Results)
        {
            foreach (string step in Steps.Where(result.TrackedSteps.ContainsKey))
            {
                Assert.All(
                    result.TrackedSteps[step].SelectMany(static run => run.Outputs),
                    output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step} ran again: {output.Reason}"));
            }
        }
    }
}

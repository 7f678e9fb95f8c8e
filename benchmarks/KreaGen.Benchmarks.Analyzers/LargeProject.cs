using System.Collections.Immutable;
using KreaGen.Generator;
using KreaGen.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Benchmarks.Analyzers;

/// <summary>A project of many files against a generated client: most are ordinary code, one in ten uses the client, one in a hundred wrongly.</summary>
internal sealed record LargeProject(ImmutableArray<SyntaxTree> Trees, ImmutableArray<MetadataReference> References, ImmutableArray<AdditionalText> Documents,
    int Mistakes)
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12);
    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(ClientGenerator).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static LargeProject Create(string specs, int files)
    {
        ImmutableArray<AdditionalText> documents =
            [.. Directory.GetFiles(specs, "*.yaml").Order(StringComparer.Ordinal).Select(static path => new Document(path, File.ReadAllText(path)))];
        ImmutableArray<MetadataReference> framework =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
                .Select(static path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(ApiClient).Assembly.Location),
        ];
        CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], documents, Parse, new ItemSettings())
            .RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create("Client", [], framework, Options), out Compilation client, out _);
        using var image = new MemoryStream();
        if (!client.Emit(image).Success)
        {
            throw new InvalidOperationException("The client does not compile: " + client.GetDiagnostics()
                .First(static found => found.Severity == DiagnosticSeverity.Error));
        }

        return new(
            [.. Enumerable.Range(0, files).Select(static index => Tree(SampleCode.Write(index), index))],
            framework.Add(MetadataReference.CreateFromImage(image.ToArray())),
            documents,
            Enumerable.Range(0, files).Count(SampleCode.IsWrong));
    }

    /// <summary>The project as the compiler first sees it: with nothing known yet.</summary>
    public CSharpCompilation Compilation() => CSharpCompilation.Create("Large", Trees, References, Options);

    public CompilationWithAnalyzers With(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
        => compilation.WithAnalyzers(analyzers, new AnalyzerOptions(Documents, new ItemSettings()));

    public static SyntaxTree Tree(string code, int index) => CSharpSyntaxTree.ParseText(code, Parse, $"File{index}.cs");
}

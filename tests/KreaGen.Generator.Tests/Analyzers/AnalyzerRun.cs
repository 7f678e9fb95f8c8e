using System.Collections.Immutable;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Generator.Tests.Analyzers;

/// <summary>Code that uses a generated client, compiled together with it or against its assembly, and what the analyzers say to it.</summary>
internal static class AnalyzerRun
{
    /// <summary>The complaints about the code, each as its line, id and message.</summary>
    public static Task<IReadOnlyList<string>> OverAsync(DiagnosticAnalyzer analyzer, string document, string code)
        => OverAsync(analyzer, [new SpecFile("specs/test.yaml", document)], Generation.Settings(), code);

    public static async Task<IReadOnlyList<string>> OverAsync(DiagnosticAnalyzer analyzer, IReadOnlyList<SpecFile> files, Dictionary<string, string> settings, string code)
        => Sentences(await DiagnosticsAsync(analyzer, Generation.Run(files, settings, code).Output, files));

    /// <summary>The same where the client is in another assembly and its document nowhere.</summary>
    public static async Task<IReadOnlyList<string>> AcrossAssembliesAsync(DiagnosticAnalyzer analyzer, string document, string code)
    {
        Compilation client = Generation.Run([new SpecFile("specs/test.yaml", document)], Generation.Settings()).Output.WithAssemblyName("Client");
        using var image = new MemoryStream();
        Assert.True(client.Emit(image).Success);
        Compilation consumer = References.Compilation(code).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        return Sentences(await DiagnosticsAsync(analyzer, consumer, []));
    }

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(DiagnosticAnalyzer analyzer, Compilation compilation, IReadOnlyList<SpecFile> files)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var options = new AnalyzerOptions([.. files], new ItemMetadata(new Dictionary<string, string>()));
        CompilationWithAnalyzers analyzed = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            options,
            static (exception, _, _) => Assert.Fail(exception.ToString()),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
        return await analyzed.GetAnalyzerDiagnosticsAsync();
    }

    private static IReadOnlyList<string> Sentences(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
    ];
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Generator.Tests.Analyzers;

/// <summary>Code that uses a generated client, compiled together with it or against its assembly, and what the analyzers say to it.</summary>
internal static class AnalyzerRun
{
    private static readonly ConcurrentDictionary<string, MetadataReference> Clients = new(StringComparer.Ordinal);

    /// <summary>The complaints about the code, each as its line, id and message.</summary>
    public static Task<IReadOnlyList<string>> OverAsync(DiagnosticAnalyzer analyzer, string document, string code)
        => OverAsync(analyzer, [new SpecFile("specs/test.yaml", document)], Generation.Settings(), code);

    public static async Task<IReadOnlyList<string>> OverAsync(DiagnosticAnalyzer analyzer, IReadOnlyList<SpecFile> files, Dictionary<string, string> settings, string code)
        => Sentences(await DiagnosticsAsync(analyzer, Consumer(files, settings, code), files));

    /// <summary>The same where the client is generated into the same assembly.</summary>
    public static async Task<IReadOnlyList<string>> InOneAssemblyAsync(DiagnosticAnalyzer analyzer, string document, string code)
    {
        SpecFile[] files = [new("specs/test.yaml", document)];
        return Sentences(await DiagnosticsAsync(analyzer, Generation.Run(files, Generation.Settings(), code).Output, files));
    }

    /// <summary>The same where the document is nowhere.</summary>
    public static async Task<IReadOnlyList<string>> WithoutDocumentAsync(DiagnosticAnalyzer analyzer, string document, string code)
        => Sentences(await DiagnosticsAsync(analyzer, Consumer([new SpecFile("specs/test.yaml", document)], Generation.Settings(), code), []));

    /// <summary>Code compiled against a client, which is generated once for all tests that use it.</summary>
    public static CSharpCompilation Consumer(IReadOnlyList<SpecFile> files, Dictionary<string, string> settings, string code)
    {
        MetadataReference client = Clients.GetOrAdd(string.Concat(files.Select(static file => file.Text)), _ => Client(files, settings));
        return References.Compilation(code).AddReferences(client);
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

    private static PortableExecutableReference Client(IReadOnlyList<SpecFile> files, Dictionary<string, string> settings)
    {
        using var image = new MemoryStream();
        Assert.True(Generation.Run(files, settings).Output.WithAssemblyName("Client").Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static IReadOnlyList<string> Sentences(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
    ];
}

using System.Collections.Immutable;
using KreaGen.Corpus.Generating;
using KreaGen.Corpus.Reports;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace KreaGen.Corpus.Compiling;

/// <summary>Compiles one document's client for every framework, beside the usings that a new project has.</summary>
internal sealed class ClientCheck(Toolchain toolchain, ImmutableArray<SyntaxTree> trees)
{
    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText(
        string.Concat(((string[])["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
            "System.Threading.Tasks"])
            .Select(static name => $"global using global::{name};\n"))
                + "[assembly: global::System.Reflection.AssemblyVersion(\"1.0.0.0\")]\n[assembly: global::System.CLSCompliant(false)]\n",
        GeneratorOutcome.ParseOptions,
        "Usings.cs");

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        optimizationLevel: OptimizationLevel.Debug,
        warningLevel: 9999);

    /// <summary>The client as an assembly for the newest framework; null when it did not compile.</summary>
    public byte[]? Image { get; private set; }

    public Row Compile(Row row)
    {
        foreach (Framework framework in toolchain.Frameworks)
        {
            using var image = new MemoryStream();
            using var documentation = new MemoryStream();
            EmitResult result = Compilation(framework, trees).Emit(image, xmlDocumentationStream: documentation);
            row = Add(row, result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning), framework);
            Image = result.Success ? image.ToArray() : null;
        }

        return row;
    }

    /// <summary>
    /// Has the SDK's analyzers look at it as at code that a person wrote. Once, for the newest framework: their rules do not depend on it.
    /// </summary>
    public Row Analyze(Row row)
    {
        Framework framework = toolchain.Frameworks[^1];
        AnalyzerPass pass = AnalyzerPass.Run(toolchain, trees, written => Compilation(framework, written));
        row = Add(row, pass.Complaints, framework);
        return pass.IsWhole ? row : row with { Diagnostics = (row.Diagnostics + " " + Row.DeadCodeUnknown).Trim() };
    }

    private static CSharpCompilation Compilation(Framework framework, IEnumerable<SyntaxTree> trees)
        => CSharpCompilation.Create("Corpus.Client", trees.Append(Usings), framework.References, Options);

    private static Row Add(Row row, IEnumerable<Diagnostic> complaints, Framework framework)
    {
        List<Diagnostic> all = [.. complaints.OrderByDescending(static complaint => complaint.Severity)];
        return row with
        {
            Errors = row.Errors + all.Count(static complaint => complaint.Severity == DiagnosticSeverity.Error),
            Warnings = row.Warnings + all.Count(static complaint => complaint.Severity == DiagnosticSeverity.Warning),
            FirstError = row.FirstError.Length > 0 || all.Count == 0
                ? row.FirstError : $"{framework.Name} {string.Join(" ", Kinds(all))}: {GeneratorOutcome.Shown(all[0])}",
        };
    }

    private static IEnumerable<string> Kinds(IEnumerable<Diagnostic> complaints)
        => complaints.GroupBy(static complaint => complaint.Id).OrderByDescending(static group => group.Count()).Take(8)
            .Select(static group => $"{group.Key}={group.Count()}");
}

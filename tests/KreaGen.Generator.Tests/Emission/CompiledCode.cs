using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KreaGen.Generator.Tests.Emission;

/// <summary>Code given to the real compiler: what it says is what counts.</summary>
internal sealed class CompiledCode
{
    // Snippets document only what their test is about.
    private static readonly Dictionary<string, ReportDiagnostic> Muted = new() { ["CS1591"] = ReportDiagnostic.Suppress };

    private static readonly MetadataReference[] References =
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)];

    private readonly CSharpCompilation _compilation;

    public CompiledCode(string code)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, options);
        _compilation = CSharpCompilation.Create(
            "Snippet",
            [tree],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Muted));
        Root = tree.GetCompilationUnitRoot();
        Model = _compilation.GetSemanticModel(tree);
    }

    public CompilationUnitSyntax Root { get; }

    public SemanticModel Model { get; }

    /// <summary>Everything the compiler has to say, warnings included.</summary>
    public IReadOnlyList<string> Complaints => [.. _compilation.GetDiagnostics().Select(complaint => complaint.ToString())];

    /// <summary>The constants assigned to the fields, in their order.</summary>
    public IReadOnlyList<object?> Constants => [.. Root.DescendantNodes()
        .OfType<EqualsValueClauseSyntax>()
        .Select(clause => Model.GetConstantValue(clause.Value).Value)];
}

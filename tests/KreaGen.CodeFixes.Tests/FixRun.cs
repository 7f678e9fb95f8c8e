using System.Collections.Immutable;
using KreaGen.Generator.Tests.Analyzers;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.CodeFixes.Tests;

/// <summary>Code that uses EvoLink's client, after the fix for the first complaint about it.</summary>
internal static class FixRun
{
    /// <summary>The code after the fix, which must satisfy the analyzer and the compiler; null when no fix is offered.</summary>
    public static async Task<string?> ApplyAsync(DiagnosticAnalyzer analyzer, CodeFixProvider fix, string code, string? id = null)
    {
        using var workspace = new AdhocWorkspace();
        Compilation consumer = AnalyzerRun.Consumer(EvoLinkSpecs.All, EvoLinkSpecs.Settings(), "");
        Document document = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithParseOptions(References.ParseOptions)
            .WithCompilationOptions(consumer.Options)
            .AddMetadataReferences(consumer.References)
            .AddDocument("Code.cs", code);
        Diagnostic diagnostic = (await DiagnosticsAsync(analyzer, document)).First(found => fix.FixableDiagnosticIds.Contains(found.Id) && (id is null || found.Id == id));

        CodeAction? offered = null;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered ??= action, CancellationToken.None));
        if (offered is null)
        {
            return null;
        }

        ImmutableArray<CodeActionOperation> operations = await offered.GetOperationsAsync(CancellationToken.None);
        Document changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
        Document cleaned = await CleanAsync(changed);
        Assert.DoesNotContain(await DiagnosticsAsync(analyzer, cleaned), left => left.Id == diagnostic.Id);
        return (await cleaned.GetTextAsync()).ToString();
    }

    /// <summary>What the editor does after a fix.</summary>
    private static async Task<Document> CleanAsync(Document document)
        => await Microsoft.CodeAnalysis.Formatting.Formatter.FormatAsync(
            await Microsoft.CodeAnalysis.Simplification.Simplifier.ReduceAsync(document),
            Microsoft.CodeAnalysis.Formatting.Formatter.Annotation);

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(DiagnosticAnalyzer analyzer, Document document)
        => await AnalyzerRun.DiagnosticsAsync(analyzer, (await document.Project.GetCompilationAsync())!, EvoLinkSpecs.All);
}

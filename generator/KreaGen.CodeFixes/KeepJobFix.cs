using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace KreaGen.CodeFixes;

/// <summary>Keeps a job that was dropped in a variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepJobFix))]
public sealed class KeepJobFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("KREA4020");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // Without an await there is no job yet, and whether there may be one is not ours to say.
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ExpressionStatementSyntax>() is
                {
                    Expression: AwaitExpressionSyntax awaited,
                    Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
                } statement
                && model is not null)
            {
                StatementSyntax kept = SyntaxFactory.LocalDeclarationStatement(
                        SyntaxFactory.VariableDeclaration(
                            SyntaxFactory.IdentifierName("var").WithTrailingTrivia(SyntaxFactory.Space),
                            SyntaxFactory.SingletonSeparatedList(SyntaxFactory.VariableDeclarator(FreeName(model, statement))
                                .WithInitializer(SyntaxFactory.EqualsValueClause(awaited.WithoutLeadingTrivia())))))
                    .WithSemicolonToken(statement.SemicolonToken)
                    .WithTriviaFrom(statement)
                    .WithAdditionalAnnotations(Formatter.Annotation);
                context.RegisterCodeFix(
                    CodeAction.Create("Keep the job", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(statement, kept))),
                        nameof(KeepJobFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>A name that nothing near has: variables that follow in the same member count, too.</summary>
    private static string FreeName(SemanticModel model, StatementSyntax statement)
    {
        SyntaxNode scope = statement.Ancestors()
            .FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax) ?? statement;
        var taken = new HashSet<string>(
            scope.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)
                .Concat(model.LookupSymbols(statement.SpanStart).Select(static symbol => symbol.Name)),
            StringComparer.Ordinal);
        string name = "job";
        for (int number = 2; taken.Contains(name); number++)
        {
            name = "job" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}

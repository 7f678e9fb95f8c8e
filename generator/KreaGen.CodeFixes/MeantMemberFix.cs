using System.Collections.Immutable;
using KreaGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace KreaGen.CodeFixes;

/// <summary>Replaces a misspelled value of an open enum by the member that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MeantMemberFix))]
public sealed class MeantMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("KREA4010");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax text
                && diagnostic.Properties.TryGetValue(FixProperties.Meant, out string? meant)
                && diagnostic.Properties.TryGetValue(FixProperties.EnumType, out string? type)
                && Made(text) is { } made)
            {
                ExpressionSyntax member = SyntaxFactory.ParseExpression(type + "." + meant).WithTriviaFrom(made)
                    .WithAdditionalAnnotations(Simplifier.Annotation);
                context.RegisterCodeFix(
                    CodeAction.Create("Use "
                        + meant, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(made, member))), nameof(MeantMemberFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>
    /// The expression that makes the enum of the text: a call of <c>From</c>, a cast, or the text itself; null where it is only a part of it.
    /// </summary>
    private static ExpressionSyntax? Made(LiteralExpressionSyntax text) => text.Parent switch
    {
        ArgumentSyntax
        {
            Parent: ArgumentListSyntax
            {
                Arguments.Count: 1,
                Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "From" } } call
            }
        } => call,
        CastExpressionSyntax cast => cast,
        ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax => text,
        _ => null,
    };
}

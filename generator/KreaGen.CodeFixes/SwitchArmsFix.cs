using System.Collections.Immutable;
using KreaGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace KreaGen.CodeFixes;

/// <summary>Adds the arms that a switch over an open enum forgets, each to be filled in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchArmsFix))]
public sealed class SwitchArmsFix : CodeFixProvider
{
    private const string ForgetsMember = "KREA4011";
    private const string Throw = "throw new global::System.NotImplementedException()";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ForgetsMember, "KREA4012");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            string[] values = Values(diagnostic);
            SyntaxNode? owner = root?.FindNode(diagnostic.Location.SourceSpan)
                .FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchExpressionSyntax or SwitchStatementSyntax);
            SyntaxNode? completed = owner switch
            {
                SwitchExpressionSyntax expression => Complete(expression, values),
                SwitchStatementSyntax statement => Complete(statement, values),
                _ => null,
            };
            if (completed is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        values.Length > 0 ? "Add the missing arms" : "Add an arm for unknown values",
                        _ => Task.FromResult(
                            context.Document.WithSyntaxRoot(root!.ReplaceNode(owner!, completed.WithAdditionalAnnotations(Formatter.Annotation)))),
                        nameof(SwitchArmsFix) + diagnostic.Id),
                    diagnostic);
            }
        }
    }

    /// <summary>The constants of the forgotten members; none when the arm for all others is what is missing.</summary>
    private static string[] Values(Diagnostic diagnostic)
        => diagnostic.Id == ForgetsMember
            && diagnostic.Properties.TryGetValue(FixProperties.Missing, out string? missing)
            && diagnostic.Properties.TryGetValue(FixProperties.EnumType, out string? type)
                ? [.. (missing ?? "").Split(' ').Select(name => type + ".Values." + name)]
                : [];

    private static SwitchExpressionSyntax Complete(SwitchExpressionSyntax expression, string[] values)
    {
        List<SwitchExpressionArmSyntax> arms = [.. expression.Arms];
        SyntaxTriviaList end = arms.Count > 0 ? arms[arms.Count - 1].GetTrailingTrivia() : default;
        int at = arms.FindIndex(static arm => arm.Pattern is DiscardPatternSyntax or VarPatternSyntax);
        IEnumerable<PatternSyntax> patterns = values.Length > 0
            ? values.Select(static value => SyntaxFactory.ConstantPattern(Simple(value))) : [SyntaxFactory.DiscardPattern()];
        SyntaxTriviaList start = arms.Count > 0 ? arms[0].GetLeadingTrivia() : default;
        arms.InsertRange(
            at < 0 ? arms.Count : at,
            patterns.Select(pattern => SyntaxFactory.SwitchExpressionArm(pattern, Simple(Throw)).NormalizeWhitespace().WithLeadingTrivia(start)
                .WithAdditionalAnnotations(Simplifier.Annotation)));

        bool endsWithComma = expression.Arms.SeparatorCount == expression.Arms.Count;
        SyntaxToken comma = expression.Arms.SeparatorCount > 0
            ? expression.Arms.GetSeparator(0)
            : SyntaxFactory.Token(SyntaxKind.CommaToken)
                .WithTrailingTrivia(end.Any(SyntaxKind.EndOfLineTrivia) ? SyntaxFactory.ElasticCarriageReturnLineFeed : SyntaxFactory.Space);
        IEnumerable<SwitchExpressionArmSyntax> placed =
            arms.Select((arm, index) => arm.WithTrailingTrivia(!endsWithComma && index == arms.Count - 1 ? end : default));
        return expression.WithArms(SyntaxFactory.SeparatedList(placed, Enumerable.Repeat(comma, arms.Count - (endsWithComma ? 0 : 1))));
    }

    private static SwitchStatementSyntax Complete(SwitchStatementSyntax statement, string[] values)
    {
        IEnumerable<SwitchSectionSyntax> sections = values.Length > 0
            ? values.Select(static value => Section(SyntaxFactory.CaseSwitchLabel(Simple(value))))
            : [Section(SyntaxFactory.DefaultSwitchLabel())];
        int at = statement.Sections.IndexOf(static section => section.Labels.Any(SyntaxKind.DefaultSwitchLabel));
        return statement.WithSections(statement.Sections.InsertRange(at < 0 ? statement.Sections.Count : at, sections));
    }

    private static SwitchSectionSyntax Section(SwitchLabelSyntax label)
        => SyntaxFactory.SwitchSection(
                SyntaxFactory.SingletonList(label),
                SyntaxFactory.SingletonList(Short(SyntaxFactory.ParseStatement(Throw + ";"))))
            .NormalizeWhitespace(elasticTrivia: true)
            .WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);

    /// <summary>Code whose names are written as short as the place allows.</summary>
    private static T Short<T>(T code)
        where T : SyntaxNode
        => code.ReplaceNodes(code.DescendantNodes().OfType<QualifiedNameSyntax>(), static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));

    private static ExpressionSyntax Simple(string code) => Short(SyntaxFactory.ParseExpression(code)).WithAdditionalAnnotations(Simplifier.Annotation);
}

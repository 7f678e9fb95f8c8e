using System.Collections.Immutable;
using System.Globalization;
using KreaGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KreaGen.CodeFixes;

/// <summary>Replaces a number that breaks a limit by the nearest one that does not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestValueFix))]
public sealed class NearestValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("KREA4001", "KREA4002");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // A named constant has a meaning of its own: only numbers that stand there themselves are replaced.
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax number
                && Digits(number) is { } digits
                && diagnostic.Properties.TryGetValue(FixProperties.Nearest, out string? nearest)
                && nearest is not null)
            {
                ExpressionSyntax replacement = SyntaxFactory.ParseExpression(nearest + Suffix(digits)).WithTriviaFrom(number);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        string.Format(CultureInfo.InvariantCulture, "Use {0}", nearest),
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(number, replacement))),
                        nameof(NearestValueFix)),
                    diagnostic);
            }
        }
    }

    private static string? Digits(ExpressionSyntax number) => number switch
    {
        LiteralExpressionSyntax literal => literal.Token.Text,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax literal } => literal.Token.Text,
        _ => null,
    };

    /// <summary>The letters that give the literal its type.</summary>
    private static string Suffix(string digits)
    {
        bool isHexadecimal = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || digits.StartsWith("0b", StringComparison.OrdinalIgnoreCase);
        int end = digits.Length;
        while (!isHexadecimal && end > 0 && char.IsLetter(digits[end - 1]))
        {
            end--;
        }

        return digits.Substring(end);
    }
}

using System.Collections.Immutable;
using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers;

/// <summary>Secrets that stand in the source, where everybody who reads it has them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyAnalyzer : DiagnosticAnalyzer
{
    // No provider's keys are shorter; what is shorter is a word in a test or a placeholder.
    private const int MinKeyLength = 16;

    private static readonly string[] Secrets = ["key", "token", "password", "secret"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.KeyInSource);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is { Credential: not null } types)
            {
                start.RegisterOperationAction(operation => Check(operation, types), OperationKind.Argument);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, KnownTypes types)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is not
            {
                ArgumentKind: ArgumentKind.Explicit,
                Parameter: { Type.SpecialType: SpecialType.System_String, ContainingSymbol: IMethodSymbol method } parameter
            }
            || !Secrets.Any(word => parameter.Name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            || !TakesSecrets(method, types))
        {
            return;
        }

        foreach ((IOperation at, object value) in Constants.Of(argument.Value))
        {
            // The message never shows the secret.
            if (value is string { Length: >= MinKeyLength } text && !text.Any(char.IsWhiteSpace))
            {
                context.ReportDiagnostic(Descriptors.KeyInSource.At(at.Syntax.GetLocation(), parameter.Name));
            }
        }
    }

    private static bool TakesSecrets(IMethodSymbol method, KnownTypes types)
        => method.MethodKind == MethodKind.Constructor
            ? types.IsClient(method.ContainingType)
            : SymbolEqualityComparer.Default.Equals(method.ContainingType, types.Credential);
}

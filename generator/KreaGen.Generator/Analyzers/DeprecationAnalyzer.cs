using System.Collections.Immutable;
using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers;

/// <summary>
/// Uses of what a document deprecates and <c>[Obsolete]</c> cannot mark: parameters, members that must be set and types. Operations, other
/// members and values of enums carry <c>[Obsolete]</c>; of those the compiler warns.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.DeprecatedUsed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is not { Deprecated: { } attribute } types)
            {
                return;
            }

            start.RegisterOperationAction(operation => Report(operation, Given((IArgumentOperation)operation.Operation), attribute, types),
                OperationKind.Argument);
            start.RegisterOperationAction(operation => Report(operation, Read((IPropertyReferenceOperation)operation.Operation), attribute, types),
                OperationKind.PropertyReference);
            start.RegisterOperationAction(operation => Report(operation, ((IObjectCreationOperation)operation.Operation).Type, attribute, types),
                OperationKind.ObjectCreation);
        });
    }

    private static ISymbol? Given(IArgumentOperation argument) => argument.ArgumentKind == ArgumentKind.Explicit ? argument.Parameter : null;

    /// <summary>The property that is read. One that must be set may be set: nobody can do without.</summary>
    private static ISymbol? Read(IPropertyReferenceOperation reference)
        => reference.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference) ? null : reference.Property;

    private static void Report(OperationAnalysisContext context, ISymbol? used, INamedTypeSymbol attribute, KnownTypes types)
    {
        if (types.MayBeGenerated(used) && used!.GetAttributes().FirstOrDefault(
            given => SymbolEqualityComparer.Default.Equals(given.AttributeClass, attribute)) is { ConstructorArguments: [{ Value: string words }] })
        {
            context.ReportDiagnostic(Descriptors.DeprecatedUsed.At(context.Operation.Syntax.GetLocation(), used.Name, words));
        }
    }
}

using System.Collections.Immutable;
using KreaGen.Generator.Analyzers.Jobs;
using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers;

/// <summary>Code that loses a job that was paid for, or that may pay for it twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JobAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.JobDropped,
        Descriptors.SubmissionRepeated,
        Descriptors.SubmissionBehindRetries);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is not { Job: not null } types)
            {
                return;
            }

            start.RegisterOperationAction(operation => CheckStatement(operation, types), OperationKind.ExpressionStatement);
            start.RegisterOperationAction(operation => CheckCall(operation, types), OperationKind.Invocation);
            start.RegisterOperationAction(operation => CheckOption(operation, types), OperationKind.SimpleAssignment);
        });
    }

    private static void CheckStatement(OperationAnalysisContext context, KnownTypes types)
    {
        IOperation dropped = ((IExpressionStatementOperation)context.Operation).Operation;
        ITypeSymbol? result = dropped is IAwaitOperation
            ? dropped.Type : (dropped as IInvocationOperation)?.Type is INamedTypeSymbol { TypeArguments: [{ } awaited] } ? awaited : null;
        if (types.IsJob(result) && Submission(dropped, types) is { } call)
        {
            context.ReportDiagnostic(Descriptors.JobDropped.At(call.Syntax.GetLocation(), call.TargetMethod.Name));
        }
    }

    /// <summary>The submission in <c>await client.StartAsync(…).ConfigureAwait(false)</c>.</summary>
    private static IInvocationOperation? Submission(IOperation operation, KnownTypes types) => operation switch
    {
        IAwaitOperation awaited => Submission(awaited.Operation, types),
        IInvocationOperation call when types.IsSubmission(call.TargetMethod) => call,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } inner } => Submission(inner, types),
        _ => null,
    };

    private static void CheckCall(OperationAnalysisContext context, KnownTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        if (RepeatingBuilder.Repeats(call, types))
        {
            context.ReportDiagnostic(Descriptors.SubmissionBehindRetries.At(NameOf(call), "A submission of this client", call.TargetMethod.Name));
        }

        if (!types.IsClient(call.TargetMethod.ContainingType) || !types.IsSubmission(call.TargetMethod))
        {
            return;
        }

        if (RetryLoop.Repeats(call, types))
        {
            context.ReportDiagnostic(Descriptors.SubmissionRepeated.At(call.Syntax.GetLocation(), call.TargetMethod.Name));
        }

        if (RepeatingCaller.Of(call) is { } caller)
        {
            context.ReportDiagnostic(Descriptors.SubmissionBehindRetries.At(call.Syntax.GetLocation(), call.TargetMethod.Name, caller));
        }
    }

    private static Location NameOf(IInvocationOperation call)
        => call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { } name } }
            ? name.GetLocation() : call.Syntax.GetLocation();

    /// <summary>A transport that sends again by itself: <c>new ApiClientOptions { Handler = new ResilienceHandler(…) }</c>.</summary>
    private static void CheckOption(OperationAnalysisContext context, KnownTypes types)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { } property }
            && SymbolEqualityComparer.Default.Equals(property.ContainingType, types.Options)
            && assignment.Value.DescendantsAndSelf().OfType<IObjectCreationOperation>()
                .FirstOrDefault(static created => RepeatingCaller.IsHandler(created.Type)) is { } handler)
        {
            context.ReportDiagnostic(Descriptors.SubmissionBehindRetries.At(handler.Syntax.GetLocation(), "A submission of this client", handler.Type!.Name));
        }
    }
}

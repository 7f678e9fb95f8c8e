using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers.Jobs;

/// <summary>
/// Finds what is added to the HTTP client of a client with jobs and sends its requests again:
/// <c>services.AddApiClient&lt;T&gt;(…).AddStandardResilienceHandler()</c>.
/// </summary>
internal static class RepeatingBuilder
{
    private const string Namespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>Whether the call certainly adds something that repeats submissions, and nothing beside it says that it does not.</summary>
    public static bool Repeats(IInvocationOperation call, KnownTypes types)
        => call.TargetMethod is { Name: { } name, ContainingNamespace: { } space }
            && name.StartsWith("Add", StringComparison.Ordinal)
            && RepeatsByItself(name, call) && space.ToDisplayString() == Namespace
            && ClientOf(Receiver(call), types, 0) is { } client && types.HasSubmissions(client)
            && IsWhole(call) && !Settles(call);

    private static bool RepeatsByItself(string name, IInvocationOperation call) => name switch
    {
        "AddStandardResilienceHandler" or "AddStandardHedgingHandler" => true,
        "AddResilienceHandler" => Calls(call, static method => method is "AddRetry" or "AddHedging"),
        "AddPolicyHandler" or "AddTransientHttpErrorPolicy" => Calls(call, static method => method.Contains("Retry")),
        _ => false,
    };

    private static bool Calls(IOperation operation, Func<string, bool> isMeant)
        => operation.Descendants().OfType<IInvocationOperation>().Any(inner => isMeant(inner.TargetMethod.Name));

    /// <summary>The client whose HTTP client the builder is of.</summary>
    private static ITypeSymbol? ClientOf(IOperation? builder, KnownTypes types, int depth) => builder switch
    {
        // Nobody chains more.
        _ when depth > 32 => null,
        IInvocationOperation { TargetMethod: { Name: "AddApiClient" or "AddHttpClient", TypeArguments: { IsEmpty: false } arguments } }
            => arguments.FirstOrDefault(types.IsClient),
        IInvocationOperation call => ClientOf(Receiver(call), types, depth + 1),
        IConversionOperation conversion => ClientOf(conversion.Operand, types, depth + 1),
        ILocalReferenceOperation
        {
            Local.DeclaringSyntaxReferences: [var declared],
            SemanticModel: { } model
        } when declared.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
                && value.SyntaxTree == model.SyntaxTree
            => ClientOf(model.GetOperation(value), types, depth + 1),
        _ => null,
    };

    private static IOperation? Receiver(IInvocationOperation call)
        => call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);

    /// <summary>Whether all that is said of it stands here: what is kept may be configured elsewhere.</summary>
    private static bool IsWhole(IInvocationOperation call)
        => End(call).Parent is IExpressionStatementOperation or IReturnOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };

    /// <summary>Whether the call or one after it leaves submissions out, or decides by itself what is repeated.</summary>
    private static bool Settles(IInvocationOperation call)
    {
        IOperation builder = Receiver(call)!;
        return End(call).DescendantsAndSelf().Where(operation => !builder.Syntax.Span.Contains(operation.Syntax.Span)).Any(static operation => operation switch
        {
            IInvocationOperation { TargetMethod.Name: "DisableForUnsafeHttpMethods" or "DisableFor" } => true,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "ShouldHandle" } } => true,
            _ => false,
        });
    }

    /// <summary>The last call of the chain.</summary>
    private static IOperation End(IInvocationOperation call)
    {
        IOperation at = call;
        while (at.Parent is IConversionOperation or IInvocationOperation { Instance: not null }
            || (at.Parent is IArgumentOperation { Parent: IInvocationOperation outer } && ReferenceEquals(Receiver(outer), at)))
        {
            at = at.Parent is IArgumentOperation ? at.Parent.Parent! : at.Parent;
        }

        return at;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers.Jobs;

/// <summary>Finds the library that calls a piece of code again when it fails.</summary>
internal static class RepeatingCaller
{
    private static readonly string[] Handlers =
    [
        "Microsoft.Extensions.Http.Resilience.ResilienceHandler",
        "Microsoft.Extensions.Http.PolicyHttpMessageHandler",
    ];

    /// <summary>The method of Polly that is handed the function in which the call stands; null when there is none.</summary>
    public static string? Of(IInvocationOperation call)
    {
        for (IOperation? at = call.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation)
            {
                IOperation? taker = at.Parent;
                while (taker is IDelegateCreationOperation or IConversionOperation or IArgumentOperation or IParenthesizedOperation)
                {
                    taker = taker.Parent;
                }

                return taker is IInvocationOperation { TargetMethod: { } method } && IsPolly(method) ? method.ContainingType.Name + "." + method.Name : null;
            }
        }

        return null;
    }

    /// <summary>Whether a handler of messages sends them again by itself.</summary>
    public static bool IsHandler(ITypeSymbol? type) => type is not null && Handlers.Contains(type.ToDisplayString(), StringComparer.Ordinal);

    private static bool IsPolly(IMethodSymbol method)
    {
        INamespaceSymbol at = method.ContainingNamespace;
        while (at is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            at = outer;
        }

        return at.Name == "Polly" && method.Name.StartsWith("Execute", StringComparison.Ordinal);
    }
}

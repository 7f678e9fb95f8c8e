using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KreaGen.Generator.Analyzers.Jobs;

/// <summary>Finds the loop that makes the same call again after an error.</summary>
internal static class RetryLoop
{
    /// <summary>Whether the call stands in a loop whose error handling goes on instead of leaving, and asks for the same thing each time.</summary>
    public static bool Repeats(IInvocationOperation call, KnownTypes types)
    {
        bool isCaught = false;
        for (IOperation? at = call; at is { Parent: { } parent }; at = parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
                case ITryOperation guarded when ReferenceEquals(guarded.Body, at):
                    isCaught |= GoesOn(guarded, types);
                    break;
                case IForEachLoopOperation:
                    // Each turn has its own thing to ask for.
                    return false;
                case ILoopOperation loop when isCaught:
                    return !DependsOn(call, loop);
            }
        }

        return false;
    }

    /// <summary>Whether an unknown outcome is caught by a clause that reaches its end.</summary>
    private static bool GoesOn(ITryOperation guarded, KnownTypes types)
    {
        foreach (ICatchClauseOperation clause in guarded.Catches.Where(clause => Catches(clause, types)))
        {
            if (!Leaves(clause.Handler))
            {
                return true;
            }

            if (clause.Filter is null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool Catches(ICatchClauseOperation clause, KnownTypes types)
    {
        for (ITypeSymbol? type = types.SubmissionUnknown; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, clause.ExceptionType))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Leaves(IBlockOperation handler) => handler.Operations.LastOrDefault() is
        IThrowOperation or IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break or BranchKind.GoTo } or IExpressionStatementOperation { Operation: IThrowOperation };

    /// <summary>Whether what is asked for is made anew in each turn of the loop.</summary>
    private static bool DependsOn(IInvocationOperation call, ILoopOperation loop)
        => call.Arguments.SelectMany(static argument => argument.DescendantsAndSelf()).Any(operation => operation switch
        {
            IInvocationOperation => true,
            ILocalReferenceOperation { Local: { } local } => local.DeclaringSyntaxReferences.Any(declared => loop.Syntax.Span.Contains(declared.Span)),
            _ => false,
        });
}
